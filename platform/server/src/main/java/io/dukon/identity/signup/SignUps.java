package io.dukon.identity.signup;

import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.identity.People;
import io.dukon.identity.Person;
import io.dukon.identity.Shops;
import io.dukon.identity.Tokens;
import io.dukon.identity.Work;
import io.dukon.identity.accounts.AccountTrouble;
import io.dukon.identity.accounts.AccountTrouble.Kind;
import io.dukon.identity.accounts.Accounts;
import io.dukon.identity.confirmation.Confirmations;
import io.dukon.identity.limits.Limit;
import io.dukon.identity.limits.Limits;
import io.dukon.identity.login.Session;
import io.dukon.identity.login.Sessions;
import io.dukon.identity.signup.SignUpStore.Progress;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Settings;
import io.dukon.kernel.Texts;
import io.dukon.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** Opens shops; open to everybody. */
@ApplicationScoped
public class SignUps {

    /** How long an owner may work before the e-mail is confirmed. */
    static final Duration TO_CONFIRM = Duration.ofDays(1);

    private static final Limit OF_NETWORK =
            new Limit("sign-ups-of-network", 20, Duration.ofMinutes(3), "identity", "too_many_sign_ups");
    private static final Limit OF_EMAIL =
            new Limit("sign-ups-of-email", 10, Duration.ofMinutes(10), "identity", "too_many_sign_ups");
    private static final Duration WAIT = Duration.ofSeconds(15);
    private static final Duration STEP = Duration.ofMillis(200);

    @Inject
    SignUpStore store;

    @Inject
    Repair repair;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Shops shops;

    @Inject
    Accounts accounts;

    @Inject
    Confirmations confirmations;

    @Inject
    Sessions sessions;

    @Inject
    Limits limits;

    @Inject
    Work work;

    @Inject
    Clock clock;

    /** @param cookie value for Set-Cookie: the owner is in */
    public record Opened(UUID shop, String slug, String cookie) {}

    /** @param reason why it cannot be had, in words; null when it can */
    @Schema(name = "ShopAddress")
    public record Address(String slug, boolean free, @Nullable String reason) {}

    /** A free address that the name suggests. */
    public Address propose(String name) {
        List<String> candidates = ShopAddress.candidates(ShopAddress.from(name));
        Set<String> taken = work.inDirectory(() -> store.taken(candidates));
        String slug = candidates.stream()
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseGet(() -> ShopAddress.from(
                        Tokens.hash(candidates.getFirst() + clock.millis()).substring(0, 12)));
        return new Address(slug, true, null);
    }

    /** Whether this very address can be had. */
    public Address look(String slug, String language) {
        String reason = !ShopAddress.wellFormed(slug)
                ? "slug_form"
                : ShopAddress.reserved(slug)
                        ? "reserved"
                        : work.inDirectory(() -> store.taken(List.of(slug))).isEmpty() ? null : "taken";
        return new Address(slug, reason == null, reason == null ? null : words(reason, language));
    }

    private static String words(String reason, String language) {
        return Texts.get("identity", language, reason, ShopAddress.SHORTEST, ShopAddress.LONGEST)
                .replaceAll("\\.$", "");
    }

    /**
     * Opens a shop and lets its owner in.
     *
     * @param session the owner's session if they are signed in already, else null
     * @param key     the request's Idempotency-Key, null allowed: the same request again leads into the same shop
     * @param network where the request comes from, for the limit
     * @throws Problem 422 with pointers; 429 after too many; 503 while accounts cannot be made
     */
    public Opened open(SignUp request, Session session, String key, String network) {
        SignUp form = request.normal();
        form.check(session != null);
        String email = session == null ? form.email() : session.person().email();
        limits.take(OF_NETWORK, network);
        limits.take(OF_EMAIL, email);
        String keyHash = key == null || key.isBlank() ? null : Tokens.hash(key);
        Progress wanted = new Progress(
                Ids.next(),
                fingerprint(form, session),
                email,
                session == null ? null : session.person().id(),
                session == null,
                clock.instant(),
                false);
        Optional<Progress> running = reserve(form, wanted, keyHash);
        return running.isPresent() ? again(running.get(), wanted, session) : found(form, wanted, session);
    }

    /** Keyed, because the request holds a password that a plain hash would expose to guessing. */
    private static String fingerprint(SignUp form, Session session) {
        return Tokens.hash(Settings.required("DUKON_SECRET_KEY")
                + Json.text(form)
                + (session == null ? "" : session.person().id()));
    }

    /** @return the sign-up of the same key that is under way or done; else the place is ours now */
    private Optional<Progress> reserve(SignUp form, Progress wanted, String keyHash) {
        return work.inDirectory(() -> {
            Instant now = wanted.createdAt();
            boolean slugFree = store.reserve(wanted.shop(), form.slug(), form.shopName(), now);
            Optional<Progress> same = keyHash == null ? Optional.empty() : store.byKey(keyHash);
            if (same.isPresent()) {
                store.remove(wanted.shop());
                return same;
            }
            Problem problem = Problem.invalid();
            if (!slugFree) {
                problem.at("/slug", "identity", "taken");
            }
            if (wanted.newAccount() && store.emailKnown(wanted.email())) {
                problem.at("/email", "identity.accounts", "taken");
            }
            problem.throwIfErrors();
            if (!store.begin(wanted, keyHash)) {
                throw Problem.invalid().at("/email", "identity.accounts", "taken");
            }
            return Optional.empty();
        });
    }

    private Opened found(SignUp form, Progress wanted, Session session) {
        UUID shop = wanted.shop();
        Person owner;
        try {
            owner = session == null ? account(form, wanted) : session.person();
            String token = owner.emailConfirmed() ? null : confirmations.begin(owner.id());
            work.inShop(shop, () -> {
                shops.found(tenant(form, shop, owner.emailConfirmed()));
                members.join(owner, Set.of(Member.OWNER));
                if (token != null) {
                    confirmations.mail(owner, token);
                }
            });
        } catch (RuntimeException e) {
            repair.soon(shop);
            throw e;
        }
        work.inDirectory(() -> store.finish(shop, owner.id(), clock.instant()));
        return letIn(form.slug(), shop, owner.id(), session);
    }

    private Opened letIn(String slug, UUID shop, UUID owner, Session session) {
        return new Opened(shop, slug, session == null ? sessions.open(owner, shop) : sessions.moveTo(session, shop));
    }

    private Tenant tenant(SignUp form, UUID id, boolean confirmed) {
        Instant until = confirmed ? null : clock.instant().plus(TO_CONFIRM);
        return new Tenant(
                id,
                form.slug(),
                form.shopName(),
                form.locale(),
                ZoneId.of(form.timeZone()),
                form.currency(),
                1,
                0,
                false,
                until);
    }

    private Person account(SignUp form, Progress wanted) {
        try {
            UUID id = accounts.create(form.email(), form.ownerName(), form.password(), form.locale(), false);
            Person person = new Person(id, form.email(), form.ownerName(), form.locale(), null);
            work.inDirectory(() -> store.account(wanted.shop(), id, true));
            if (!people.add(person)) {
                throw Problem.invalid().at("/email", "identity.accounts", "taken");
            }
            return person;
        } catch (AccountTrouble e) {
            if (e.kind() != Kind.UNKNOWN) {
                work.inDirectory(() -> store.account(wanted.shop(), null, false));
            }
            throw problem(e);
        }
    }

    private static Problem problem(AccountTrouble e) {
        return switch (e.kind()) {
            case TAKEN -> Problem.invalid().at("/email", "identity.accounts", "taken");
            case WEAK_PASSWORD -> Problem.invalid().at("/password", "identity", "guessable");
            case UNREACHABLE, UNKNOWN ->
                Problem.of(503, "identity", "login_unavailable").causedBy(e);
        };
    }

    /** A double click: waits for the first one and gives its result. */
    private Opened again(Progress running, Progress wanted, Session session) {
        if (!running.requestHash().equals(wanted.requestHash())) {
            throw Problem.of(409, "kernel", "key_reused");
        }
        Instant end = clock.instant().plus(WAIT);
        while (clock.instant().isBefore(end)) {
            Progress now = work.inDirectory(() -> store.byShop(running.shop()))
                    .orElseThrow(() -> Problem.of(409, "identity", "sign_up_failed"));
            if (now.done()) {
                return letIn(slugOf(now), now.shop(), now.personId(), session);
            }
            pause();
        }
        throw Problem.of(503, "identity", "login_unavailable");
    }

    private String slugOf(Progress done) {
        return people.shopsOf(done.personId()).stream()
                .filter(one -> one.tenantId().equals(done.shop()))
                .findFirst()
                .orElseThrow(() -> Problem.of(409, "identity", "sign_up_failed"))
                .slug();
    }

    private static void pause() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(503, "identity", "login_unavailable");
        }
    }
}
