package io.dukon.tariffs;

import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the tariff of the caller's shop allows. Open to every caller of the shop: what may not be used is no secret.
 * Nothing is remembered, so a tariff that was changed counts from the next question on.
 */
@ApplicationScoped
public class Tariffs {

    private static final TariffBook BOOK = TariffBook.read();

    @Inject
    SubscriptionStore store;

    /** Whoever has several questions asks the tariff itself. */
    @Transactional
    public Tariff current() {
        return BOOK.of(store.tariff().orElse(null));
    }

    /** @param feature a word of the tariffs, {@code crm.robots}; one that no tariff knows is not allowed */
    public boolean allows(String feature) {
        return current().allows(feature);
    }

    /** @throws Problem 403 {@code feature} that names it and the lowest tariff that has it (TF-409) */
    public void require(String feature) {
        if (!allows(feature)) {
            throw without(feature);
        }
    }

    /** How many the tariff allows, e.g. of {@code apps}; empty = any number. */
    public OptionalInt limit(String of) {
        return current().limit(of);
    }

    /**
     * Refuses one more of what is limited, where it is created.
     *
     * @param used how many there are
     * @throws Problem 403 {@code limit} that names the limit and the tariff which allows more (TF-408)
     */
    public void requireRoom(String limit, int used) {
        Tariff tariff = current();
        OptionalInt most = tariff.limit(limit);
        if (most.isPresent() && used >= most.getAsInt()) {
            throw full(tariff, limit, most.getAsInt());
        }
    }

    /** The lowest tariff that has the feature; empty for a word that no tariff knows. */
    public Optional<Tariff> with(String feature) {
        return BOOK.with(feature);
    }

    private static Problem without(String feature) {
        Tariff needed = BOOK.with(feature)
                .orElseThrow(() -> new IllegalArgumentException("No tariff has the feature " + feature));
        String language = Callers.locale();
        return Problem.of(403, "tariffs", "feature", said("feature.", feature), needed.name(language))
                .with("feature", feature)
                .with("tariff", needed.id());
    }

    private static Problem full(Tariff tariff, String limit, int most) {
        String language = Callers.locale();
        String name = said("limit.", limit);
        Optional<Tariff> above = BOOK.above(tariff, limit);
        Problem problem = above.map(more -> more(name, tariff, most, more, limit))
                .orElseGet(() -> Problem.of(403, "tariffs", "limit_most", name, tariff.name(language), most));
        above.ifPresent(more -> problem.with("tariff", more.id()));
        return problem.with("limit", limit);
    }

    private static Problem more(String name, Tariff tariff, int most, Tariff more, String limit) {
        String language = Callers.locale();
        OptionalInt then = more.limit(limit);
        return then.isEmpty()
                ? Problem.of(403, "tariffs", "limit_any", name, tariff.name(language), most, more.name(language))
                : Problem.of(
                        403,
                        "tariffs",
                        "limit",
                        name,
                        tariff.name(language),
                        most,
                        more.name(language),
                        then.getAsInt());
    }

    private static String said(String kind, String word) {
        return Texts.get("tariffs", Callers.locale(), kind + word);
    }
}
