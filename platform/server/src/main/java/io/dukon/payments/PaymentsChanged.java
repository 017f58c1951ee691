package io.dukon.payments;

import java.util.UUID;

/** The payments of a record are not what they were. Fired inside the transaction. */
public record PaymentsChanged(UUID recordId) {}
