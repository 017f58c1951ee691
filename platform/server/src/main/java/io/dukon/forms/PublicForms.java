package io.dukon.forms;

import io.dukon.identity.limits.Limit;
import io.dukon.identity.limits.Limits;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What anybody with a form's link may do: see the form and send it. Open to everybody. The link leads to the shop, so no
 * transaction is open here; reading and taking are transactions of the shop.
 */
@ApplicationScoped
public class PublicForms {

    /** A trap that people do not see: what fills it is not a person. */
    static final String TRAP = "website";

    private static final Limit OF_FORM = new Limit("form", 120, Duration.ofSeconds(1), "forms", "too_many");
    private static final Limit OF_NETWORK =
            new Limit("form-of-network", 20, Duration.ofSeconds(10), "forms", "too_many");

    @Inject
    FormLinks links;

    @Inject
    Submissions submissions;

    @Inject
    Limits limits;

    @Inject
    Clock clock;

    private volatile PageKey keys;

    /** Empty for a link that leads nowhere. */
    Optional<OpenForm> open(String token) {
        return links.follow(token)
                .flatMap(target ->
                        Callers.call(Caller.form(target.shop(), "form", "en"), () -> submissions.open(target.form())));
    }

    /** For a page that is served now. */
    String pageKey(OpenForm open) {
        return keys().issue(open.form().token(), clock.instant());
    }

    /**
     * Takes a filled form.
     *
     * @param input    what was sent: answers by field, {@code consent}, {@code key}, and the trap
     * @param network  where the visitor comes from, for the limit
     * @param language in which the visitor read the form
     * @throws Problem with the reason in words; nothing was stored then
     */
    void submit(OpenForm open, Map<String, String> input, String network, String language) {
        requireOpen(open);
        limit(open.form().id(), network);
        if (!input.getOrDefault(TRAP, "").isBlank()) {
            return;
        }
        String key = keys().check(open.form().token(), input.get("key"), clock.instant());
        boolean consented = !input.getOrDefault("consent", "").isBlank() && !"false".equals(input.get("consent"));
        Answers answers = Answers.typed(open.form(), input).check(open.form(), consented);
        Caller visitor =
                Caller.form(open.shop().id(), open.form().title(), open.shop().locale());
        Callers.run(visitor, () -> submissions.take(open, answers, key, open.consent(language)));
    }

    private static void requireOpen(OpenForm open) {
        switch (open.state()) {
            case CLOSED -> throw Problem.of(410, "forms", "form_closed");
            case NOT_YET ->
                throw Problem.of(409, "forms", "form_not_yet", open.shop().name());
            case OPEN -> {
                // The usual case.
            }
        }
    }

    /** The visitor first: who sends too much shall not use up what others may send. */
    private void limit(UUID form, String network) {
        limits.take(OF_NETWORK, form + network);
        limits.take(OF_FORM, form.toString());
    }

    private PageKey keys() {
        if (keys == null) {
            keys = new PageKey(Settings.required("DUKON_SECRET_KEY"));
        }
        return keys;
    }
}
