package io.dukon.identity.login;

import io.dukon.identity.People;
import io.dukon.identity.Tokens;
import io.dukon.identity.Work;
import io.dukon.identity.bus.Bus;
import io.dukon.identity.bus.BusMessage;
import io.dukon.kernel.Settings;
import io.dukon.tenancy.TenantCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Browsers that are let in. Rows, not memory: a session survives a restart and is served by every node. */
@ApplicationScoped
public class Sessions {

    /** Without a request for so long, a session ends. */
    static final Duration IDLE = Duration.ofHours(8);
    /** However busy, a session ends after so long. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration TOUCH = Duration.ofSeconds(60);
    private static final String KIND = "session";

    @Inject
    SessionStore store;

    @Inject
    People people;

    @Inject
    Work work;

    @Inject
    Bus bus;

    @Inject
    TenantCache cache;

    @Inject
    Clock clock;

    /** @param id what the cookie holds */
    Optional<Session> find(String id) {
        Instant now = clock.instant();
        String hash = Tokens.hash(id);
        return cache.directoryFact(
                        KIND,
                        hash,
                        () -> work.inDirectory(() -> store.find(hash, now, now.minus(IDLE), now.minus(TOUCH))))
                .filter(session -> session.expiresAt().isAfter(now));
    }

    void hear(@Observes BusMessage message) {
        switch (message.kind()) {
            case BusMessage.SESSION -> cache.forgetDirectory(KIND, message.part(0));
            case BusMessage.PERSON -> forget(UUID.fromString(message.part(0)));
            case BusMessage.MEMBER -> forget(UUID.fromString(message.part(1)));
            default -> {}
        }
    }

    private void forget(UUID person) {
        cache.forgetDirectory(
                KIND, Session.class, session -> session.person().id().equals(person));
    }

    /** Which of these sessions may go on listening. Open to the stream. */
    public Set<String> alive(Collection<String> hashes) {
        Instant now = clock.instant();
        return work.inDirectory(() -> store.alive(hashes, now, now.minus(IDLE)));
    }

    /**
     * Lets a person in without Keycloak: after a sign-up or an invitation, when the password was chosen a moment ago.
     *
     * @return the value for Set-Cookie
     */
    public String open(UUID person, UUID tenant) {
        return open(person, tenant, null, null);
    }

    String open(UUID person, UUID tenant, String sid, String idToken) {
        Instant now = clock.instant();
        return insert(person, tenant, sid, idToken, now, now.plus(LONGEST));
    }

    private String insert(UUID person, UUID tenant, String sid, String idToken, Instant now, Instant expiresAt) {
        String id = Tokens.random();
        String hash = Tokens.hash(id);
        String sealed = idToken == null ? null : seal().seal(idToken, hash);
        work.inDirectory(() -> store.insert(hash, person, tenant, sid, sealed, now, expiresAt));
        if (tenant != null) {
            people.used(person, tenant);
        }
        return Cookies.session(id, Duration.between(now, expiresAt));
    }

    /** The same session in another shop: a new id, so that whatever hung on the old one is over. */
    public String moveTo(Session session, UUID tenant) {
        SessionStore.Kept kept =
                work.inDirectory(() -> store.take(session.hash())).orElse(null);
        bus.publish(BusMessage.SESSION, session.hash());
        Instant now = clock.instant();
        if (kept == null) {
            return open(session.person().id(), tenant);
        }
        String idToken = kept.idToken() == null
                ? null
                : seal().open(kept.idToken(), session.hash()).orElse(null);
        return insert(kept.person(), tenant, kept.sid(), idToken, now, kept.expiresAt());
    }

    /**
     * What Keycloak knew a session by; both null when the session did not come through it.
     *
     * @param idToken wanted by Keycloak as a hint at logout
     */
    record Ended(String sid, String idToken) {}

    Ended close(String hash) {
        Optional<SessionStore.Kept> kept = work.inDirectory(() -> store.take(hash));
        bus.publish(BusMessage.SESSION, hash);
        return new Ended(
                kept.map(SessionStore.Kept::sid).orElse(null),
                kept.map(SessionStore.Kept::idToken)
                        .flatMap(token -> seal().open(token, hash))
                        .orElse(null));
    }

    void closeBySid(String sid) {
        tell(work.inDirectory(() -> store.deleteBySid(sid)));
    }

    void closeByPerson(UUID person) {
        tell(work.inDirectory(() -> store.deleteByPerson(person)));
    }

    private void tell(List<String> hashes) {
        hashes.forEach(hash -> bus.publish(BusMessage.SESSION, hash));
    }

    int sweep() {
        Instant now = clock.instant();
        return work.inDirectory(() -> store.sweep(now, now.minus(IDLE)));
    }

    private static Sealed seal() {
        return new Sealed(Settings.required("DUKON_SECRET_KEY"), "id-token");
    }
}
