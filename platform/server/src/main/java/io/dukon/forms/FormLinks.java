package io.dukon.forms;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.identity.Tokens;
import io.dukon.kernel.Callers;
import io.dukon.kernel.JobBody;
import io.dukon.kernel.OutboundJobHandler;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Makes links known to the directory and follows them. A form and its link cannot be one transaction, so the form's
 * transaction leaves a job; writing the link twice is writing it once.
 */
@ApplicationScoped
class FormLinks implements OutboundJobHandler {

    static final String KIND = "form_link";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** What the job says. */
    record Link(String hash, UUID form) {}

    @Inject
    TokenStore store;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String intent(JsonNode payload, String language) {
        return Texts.get("forms", language, "failed_job");
    }

    @Override
    public void send(JobBody body) {
        put(new Link(
                body.payload().path("hash").asText(),
                UUID.fromString(body.payload().path("form").asText())));
    }

    void put(Link link) {
        UUID shop = Callers.tenantId();
        Callers.outsideTenants(() -> {
            store.put(link.hash(), shop, link.form(), clock.instant());
            return null;
        });
    }

    Optional<TokenStore.Target> follow(String token) {
        return token == null || !TOKEN.matcher(token).matches()
                ? Optional.empty()
                : Callers.outsideTenants(() -> store.find(Tokens.hash(token)));
    }
}
