package io.dukon.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/**
 * Who works on a day.
 *
 * @param day   of the shop's calendar
 * @param shift id of one of the shop's shifts; null in a change = not on that day
 */
public record RosterEntry(LocalDate day, UUID member, @Nullable String shift) {}
