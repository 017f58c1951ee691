package io.dukon.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did.
 *
 * @param created orders that are deals now
 * @param skipped orders that were here already, or that the web shop cancelled
 * @param failed  orders that could not be taken
 * @param state   running or done
 * @param done    orders dealt with, of {@code total}
 */
public record ImportReport(
        int created,
        int skipped,
        int failed,
        List<Made> records,
        List<Trouble> problems,
        @Schema(enumeration = {"running", "done"}) String state,
        int done,
        int total) {

    /** An order that became a deal; {@code number} is the deal's. */
    @Schema(name = "ImportedOrder")
    public record Made(String externalId, UUID id, long number) {}

    /** Why an order was not taken, in the words of whoever imported it. */
    @Schema(name = "ImportProblem")
    public record Trouble(String externalId, String number, String detail) {}

    static ImportReport begin(int total) {
        return new ImportReport(0, 0, 0, List.of(), List.of(), "running", 0, total);
    }

    ImportReport made(Made record) {
        return new ImportReport(created + 1, skipped, failed, with(records, record), problems, state, done + 1, total);
    }

    ImportReport skipped(Trouble why) {
        return new ImportReport(
                created,
                skipped + 1,
                failed,
                records,
                why == null ? problems : with(problems, why),
                state,
                done + 1,
                total);
    }

    ImportReport failed(Trouble why) {
        return new ImportReport(created, skipped, failed + 1, records, with(problems, why), state, done + 1, total);
    }

    /** Nobody goes on with it: what is left was not taken, and one line says why. */
    ImportReport stopped(String why) {
        return new ImportReport(
                created,
                skipped,
                failed + total - done,
                records,
                with(problems, new Trouble("", "", why)),
                "done",
                total,
                total);
    }

    ImportReport finished() {
        return new ImportReport(created, skipped, failed, records, problems, "done", done, total);
    }

    private static <T> List<T> with(List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all;
    }
}
