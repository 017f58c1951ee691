package io.dukon.tasks;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person writes into a task; null = as it is.
 *
 * @param withoutTime the task shall have no time: a null {@code dueAt} alone says nothing
 */
public record TaskChange(String title, String text, Instant dueAt, UUID responsible, boolean withoutTime) {}
