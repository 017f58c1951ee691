package io.dukon.exchange.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a file brought, for people.
 *
 * @param counts   one for each kind of thing that the file spoke of
 * @param problems the first hundred things that could not be taken
 */
public record ExchangeReport(List<Count> counts, List<Trouble> problems) {

    static final ExchangeReport EMPTY = new ExchangeReport(List.of(), List.of());
    private static final int SHOWN = 100;

    /** @param kind group, price_type, product, price, order, invoice or payment */
    @Schema(name = "ExchangeCount")
    public record Count(
            @Schema(enumeration = {"group", "price_type", "product", "price", "order", "invoice", "payment"})
                    String kind,
            int created,
            int changed,
            int same,
            int failed) {

        private Count plus(Outcome.Result result) {
            return switch (result) {
                case CREATED -> new Count(kind, created + 1, changed, same, failed);
                case CHANGED -> new Count(kind, created, changed + 1, same, failed);
                case SAME -> new Count(kind, created, changed, same + 1, failed);
                case FAILED -> new Count(kind, created, changed, same, failed + 1);
            };
        }
    }

    /** Why something was not taken, in the shop's language. */
    @Schema(name = "ExchangeProblem")
    public record Trouble(String what, String detail) {}

    ExchangeReport with(List<Outcome> outcomes) {
        List<Count> counted = new ArrayList<>(counts);
        List<Trouble> told = new ArrayList<>(problems);
        for (Outcome outcome : outcomes) {
            count(counted, outcome);
            if (outcome.words() != null && told.size() < SHOWN) {
                told.add(new Trouble(outcome.what(), outcome.words()));
            }
        }
        return new ExchangeReport(counted, told);
    }

    private static void count(List<Count> counted, Outcome outcome) {
        String kind = outcome.kind().name().toLowerCase(java.util.Locale.ROOT);
        for (int i = 0; i < counted.size(); i++) {
            if (counted.get(i).kind().equals(kind)) {
                counted.set(i, counted.get(i).plus(outcome.result()));
                return;
            }
        }
        counted.add(new Count(kind, 0, 0, 0, 0).plus(outcome.result()));
    }
}
