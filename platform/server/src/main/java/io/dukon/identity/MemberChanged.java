package io.dukon.identity;

import java.util.UUID;

/** Roles of a member have changed, or the member has left or come back. Fired inside the transaction. */
public record MemberChanged(UUID member) {}
