package io.dukon.timeline;

import java.time.Instant;
import java.util.UUID;

/** A line for one member; {@code record} is absent when it is about nothing in particular. */
public record Notification(UUID id, String text, Instant at, About record, Instant readAt) {

    /** The record that it is about. */
    public record About(UUID id, long number, String title, String type) {}
}
