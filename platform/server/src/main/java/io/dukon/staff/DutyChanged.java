package io.dukon.staff;

import java.util.Set;
import java.util.UUID;

/** Who may be given work has changed, because of the roster, a unit or a work day. Fired inside the transaction. */
public record DutyChanged(Set<UUID> members) {}
