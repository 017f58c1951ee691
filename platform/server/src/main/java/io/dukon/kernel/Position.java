package io.dukon.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A cursor that was given back, its values as types. A forged one is a 400 problem, like a cursor that cannot be read. */
public record Position(List<String> values) {

    public static Optional<Position> of(String cursor, int size) {
        return Optional.ofNullable(Cursor.decode(cursor, size)).map(Position::new);
    }

    public UUID id(int index) {
        try {
            return UUID.fromString(values.get(index));
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "kernel", "bad_cursor").causedBy(e);
        }
    }

    /** Null when the row had none. */
    public Instant time(int index) {
        try {
            return values.get(index).equals("null") ? null : Instant.parse(values.get(index));
        } catch (DateTimeException e) {
            throw Problem.of(400, "kernel", "bad_cursor").causedBy(e);
        }
    }

    public long number(int index) {
        try {
            return Long.parseLong(values.get(index));
        } catch (NumberFormatException e) {
            throw Problem.of(400, "kernel", "bad_cursor").causedBy(e);
        }
    }
}
