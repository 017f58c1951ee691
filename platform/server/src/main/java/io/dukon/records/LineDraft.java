package io.dukon.records;

import io.dukon.kernel.Money;
import java.math.BigDecimal;

/** A line to be written; the amount follows from quantity and price. */
public record LineDraft(String name, BigDecimal quantity, Money price, String externalId) {}
