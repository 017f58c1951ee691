package io.dukon.identity.login;

import io.dukon.identity.Membership;
import io.dukon.identity.People;
import io.dukon.identity.Person;
import io.dukon.identity.Tokens;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The steps of a login; open to everybody, since it is the way in. */
@ApplicationScoped
class Login {

    private static final Logger LOG = Logger.getLogger(Login.class);

    @Inject
    Oidc oidc;

    @Inject
    LoginAttempts attempts;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Where the browser goes next, and the cookie it takes along (null = none). */
    record Step(String location, String cookie) {}

    Step begin(String browser, String returnTo, boolean silent, String language) {
        String to = ReturnPath.safe(returnTo);
        String state = Tokens.random();
        LoginAttempt attempt = new LoginAttempt(Tokens.hash(browser), Tokens.random(), Tokens.random(), to, silent);
        try {
            oidc.requireReachable();
            URI address = oidc.loginAddress(state, attempt, language);
            attempts.begin(state, attempt);
            return new Step(address.toString(), Cookies.browser(browser));
        } catch (Oidc.Unavailable e) {
            LOG.warnf("No login now, Keycloak does not answer: %s", e.getMessage());
            return new Step(ReturnPath.failed("unavailable", to), null);
        }
    }

    /** What Keycloak sent the browser back with. */
    record Callback(String state, String code, String error, String iss, String browser, String oldSession) {}

    Step finish(Callback callback) {
        Optional<LoginAttempt> found = callback.state() == null ? Optional.empty() : attempts.finish(callback.state());
        if (found.isEmpty()
                || callback.browser() == null
                || !found.get().bindingHash().equals(Tokens.hash(callback.browser()))) {
            return again(callback);
        }
        LoginAttempt attempt = found.get();
        if (callback.error() != null) {
            String reason =
                    callback.error().matches("(login|interaction|consent)_required") ? "login_required" : "failed";
            return new Step(ReturnPath.failed(reason, attempt.returnTo()), null);
        }
        if (callback.code() == null || !oidc.fromUs(callback.iss())) {
            return new Step(ReturnPath.failed("failed", attempt.returnTo()), null);
        }
        return redeem(callback, attempt);
    }

    /** The back button, a reloaded callback, a bookmark: no error page; whoever is in already simply goes home. */
    private Step again(Callback callback) {
        boolean in = callback.oldSession() != null
                && sessions.find(callback.oldSession()).isPresent();
        return new Step(in ? "/" : ReturnPath.failed("expired", "/"), null);
    }

    private Step redeem(Callback callback, LoginAttempt attempt) {
        try {
            Oidc.Vouched vouched = oidc.redeem(callback.code(), attempt);
            Optional<Person> person = person(vouched);
            if (person.isEmpty()) {
                return new Step(ReturnPath.failed("failed", attempt.returnTo()), null);
            }
            if (callback.oldSession() != null) {
                sessions.close(Tokens.hash(callback.oldSession()));
            }
            return enter(person.get().id(), vouched, attempt.returnTo());
        } catch (Oidc.Unavailable e) {
            LOG.warnf("A login was not finished, Keycloak does not answer: %s", e.getMessage());
            return new Step(ReturnPath.failed("unavailable", attempt.returnTo()), null);
        } catch (Oidc.Refused e) {
            LOG.warnf(e, "A login was refused: %s", e.getMessage());
            return new Step(ReturnPath.failed("failed", attempt.returnTo()), null);
        }
    }

    /** The shop is ours to choose: the only one, else the last used; somebody without any chooses on a page. */
    private Step enter(UUID person, Oidc.Vouched vouched, String returnTo) {
        List<Membership> shops = people.shopsOf(person);
        UUID shop = shops.isEmpty() ? null : shops.getFirst().tenantId();
        String cookie = sessions.open(person, shop, vouched.sid(), vouched.idToken());
        boolean joining = returnTo.startsWith("/join/");
        return new Step(shop == null && !joining ? ReturnPath.shops(returnTo) : returnTo, cookie);
    }

    /** Known by Keycloak's id. Somebody whom only Keycloak knows (made there by hand) is taken over. */
    private Optional<Person> person(Oidc.Vouched vouched) {
        UUID id = UUID.fromString(vouched.subject());
        Optional<Person> known = people.find(id);
        if (known.isEmpty() && vouched.email() != null) {
            String name = vouched.name() == null || vouched.name().isBlank()
                    ? vouched.email()
                    : vouched.name().strip();
            people.add(new Person(
                    id,
                    Person.normal(vouched.email()),
                    name,
                    Texts.supported(vouched.locale()),
                    vouched.emailVerified() ? clock.instant() : null));
            known = people.find(id);
        }
        if (known.isEmpty()) {
            LOG.warnf("Keycloak vouches for %s, whose address belongs to another account here", id);
        }
        return known;
    }
}
