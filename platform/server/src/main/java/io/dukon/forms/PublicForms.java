package io.dukon.forms;

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

    private final Buckets perForm = new Buckets(120, Duration.ofSeconds(1));
    private final Buckets perAddress = new Buckets(20, Duration.ofSeconds(5));

    @Inject
    FormLinks links;

    @Inject
    Submissions submissions;

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
     * @param address  of the visitor, for the limit
     * @param language in which the visitor read the form
     * @throws Problem with the reason in words; nothing was stored then
     */
    void submit(OpenForm open, Map<String, String> input, String address, String language) {
        requireOpen(open);
        limit(open.form().id(), address);
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

    private void limit(UUID form, String address) {
        if (!perAddress.take(network(address), clock.instant()) || !perForm.take(form.toString(), clock.instant())) {
            throw Problem.of(429, "forms", "too_many");
        }
    }

    /** One household or phone has a whole /64 of IPv6 addresses: they count as one. */
    static String network(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = java.net.InetAddress.getByName(address).getAddress();
            return java.util.HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
        } catch (java.net.UnknownHostException notAnAddress) {
            return address;
        }
    }

    private PageKey keys() {
        if (keys == null) {
            keys = new PageKey(Settings.required("DUKON_SECRET_KEY"));
        }
        return keys;
    }
}
