package io.dukon.exchange.dialogue;

import io.dukon.exchange.OneCApp;
import io.dukon.exchange.commerceml.out.OutFormat;
import io.dukon.identity.Tokens;
import io.dukon.identity.keys.ApiKeys;
import io.dukon.identity.limits.Limit;
import io.dukon.identity.limits.Limits;
import io.dukon.integrations.Apps;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Settings;
import io.dukon.kernel.Texts;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * The dialogue, step by step. Open to whoever shows a key of the scope {@code exchange}, in a shop that has the app and
 * the tariff for it. No transaction is open here: each step has its own.
 */
@ApplicationScoped
public class Dialogue {

    static final String COOKIE = "dukon_exchange";

    /** Bytes of one piece of a file. */
    static final int PIECE = 2 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(Dialogue.class);
    private static final Limit GUESSES =
            new Limit("exchange", 20, Duration.ofSeconds(10), "exchange", "too_many_guesses");

    @Inject
    ApiKeys keys;

    @Inject
    Limits limits;

    @Inject
    Apps apps;

    @Inject
    Tenants tenants;

    @Inject
    Sessions sessions;

    @Inject
    Incoming incoming;

    @Inject
    Outgoing outgoing;

    @Inject
    Clock clock;

    /** {@code checkauth}. A wrong password costs a try of the network that it comes from. */
    Reply enter(String authorization, String network) {
        String hash = Tokens.hash(password(authorization));
        Optional<Caller> known = system(hash);
        if (known.isEmpty()) {
            try {
                limits.take(GUESSES, network);
            } catch (Problem problem) {
                return Reply.failure(problem.detail("ru"));
            }
            return Reply.failure(Texts.get("exchange", "ru", "wrong_password"));
        }
        return inShop(known.get(), shop -> {
            UUID session = Ids.next();
            sessions.open(session);
            String ticket = new Ticket(hash, session).sign(secret());
            return Reply.success(
                    COOKIE,
                    ticket,
                    "sessid=" + ticket,
                    "timestamp=" + clock.instant().getEpochSecond());
        });
    }

    /** Every other step. */
    Reply go(String written, Ask ask, byte[] body) {
        Optional<Ticket> ticket = Ticket.read(written, secret());
        Optional<Caller> known = ticket.flatMap(one -> system(one.keyHash()));
        if (known.isEmpty()) {
            return Reply.failure(Texts.get("exchange", "ru", "session_unknown"));
        }
        UUID session = ticket.get().session();
        return inShop(known.get(), language -> {
            if (!sessions.alive(session)) {
                return Reply.failure(Texts.get("exchange", language, "session_unknown"));
            }
            return step(session, ask, body, written);
        });
    }

    private Reply step(UUID session, Ask ask, byte[] body, String ticket) {
        return switch (ask.mode()) {
            case "init" -> init(session, ask, ticket);
            case "file" -> incoming.receive(session, ask, body);
            case "import" -> incoming.advance(session, ask.fileName());
            case "deactivate" -> incoming.retire(session, ask.timestamp());
            case "complete" -> Reply.success();
            case "query" -> outgoing.offer(session);
            case "success" -> outgoing.told(session);
            default -> Reply.failure(Texts.get("exchange", Callers.locale(), "mode_unknown", ask.mode()));
        };
    }

    private Reply init(UUID session, Ask ask, String ticket) {
        sessions.begin(session, ask.version());
        String limit = "file_limit=" + PIECE;
        return ask.type().equals("sale") && !ask.version().isEmpty()
                ? Reply.plain("zip=yes", limit, "sessid=" + ticket, "version=" + OutFormat.MODERN.schema())
                : Reply.plain("zip=yes", limit);
    }

    /** Runs as the shop's accounting system and in the shop's language; whatever is refused is said in its words. */
    private Reply inShop(Caller system, Function<String, Reply> work) {
        String language = Callers.call(system, () -> tenants.current().locale());
        Caller caller = Caller.exchange(system.tenantId(), system.name(), language);
        try {
            return Callers.call(caller, () -> {
                apps.requireActive(OneCApp.ID);
                return work.apply(language);
            });
        } catch (Problem problem) {
            return Reply.failure(problem.detail(language));
        } catch (RuntimeException e) {
            LOG.warn("A step of an exchange failed", e);
            return Reply.failure(Texts.get("exchange", language, "step_failed"));
        }
    }

    private Optional<Caller> system(String keyHash) {
        return keys.findByHash(keyHash).filter(caller -> caller.scopes().contains(Caller.EXCHANGE));
    }

    /** Of {@code Basic} credentials; the name before it is the shop's and says nothing new. */
    private static String password(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return "";
        }
        try {
            String both = new String(
                    Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
            return both.substring(both.indexOf(':') + 1);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static String secret() {
        return Settings.required("DUKON_SECRET_KEY");
    }
}
