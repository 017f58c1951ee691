package io.dukon.records;

import io.dukon.kernel.Problem;
import java.util.function.Supplier;

/** The version of a record for which a change was meant. */
public final class IfMatch {

    private IfMatch() {}

    /** @return null without the header or for {@code *}: the change is meant for whatever is there */
    public static Integer version(String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(
                    header.replaceFirst("^\\s*W/", "").replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw Problem.of(400, "records", "bad_version").causedBy(e);
        }
    }

    /** Who comes late gets what is there now: the refused change has ended its transaction, so this reads in another. */
    public static <T> T orCurrent(Supplier<T> change, Supplier<?> current) {
        try {
            return change.get();
        } catch (Problem problem) {
            throw problem.status() == 412 ? problem.with("current", current.get()) : problem;
        }
    }
}
