package io.dukon.identity.invitations;

import io.dukon.identity.Members;
import io.dukon.identity.People;
import io.dukon.identity.Person;
import io.dukon.identity.ShopSettings;
import io.dukon.identity.Shops;
import io.dukon.identity.Tokens;
import io.dukon.identity.Work;
import io.dukon.identity.accounts.AccountTrouble;
import io.dukon.identity.accounts.AccountTrouble.Kind;
import io.dukon.identity.accounts.Accounts;
import io.dukon.identity.accounts.PasswordRule;
import io.dukon.identity.confirmation.Confirmations;
import io.dukon.identity.invitations.InvitationStore.Way;
import io.dukon.identity.login.Session;
import io.dukon.identity.login.Sessions;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Accepting an invitation; open to whoever holds its link, which also proves the e-mail address. */
@ApplicationScoped
public class Joining {

    @Inject
    InvitationStore store;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Shops shops;

    @Inject
    Accounts accounts;

    @Inject
    Confirmations confirmations;

    @Inject
    Sessions sessions;

    @Inject
    Work work;

    @Inject
    Clock clock;

    /** @param hasAccount whether the person signs in, or chooses a password now */
    @Schema(name = "Invitation")
    public record Invited(String shopName, String email, String inviter, boolean hasAccount) {}

    /** @param cookie value for Set-Cookie: the person is in */
    public record Joined(String slug, String cookie) {}

    private record Found(UUID shop, Tenant tenant, Invitation invitation) {}

    public Invited look(String token) {
        Found found = find(token);
        return new Invited(
                found.tenant().name(),
                found.invitation().email(),
                found.invitation().inviter(),
                people.findByEmail(found.invitation().email()).isPresent());
    }

    private Found find(String token) {
        Way way = work.inDirectory(() -> store.way(Tokens.hash(token), clock.instant()))
                .orElseThrow(Joining::over);
        return work.inShop(way.shop(), () -> store.find(way.invitation())
                        .map(invitation -> new Found(way.shop(), shops.current(), invitation)))
                .orElseThrow(Joining::over);
    }

    private static Problem over() {
        return Problem.of(404, "identity", "link_over");
    }

    /**
     * Joins the shop.
     *
     * @param session  of the person who opened the link, null when signed out
     * @param name     for a new account; else not needed
     * @param password for a new account; else not needed
     */
    public Joined accept(String token, Session session, String name, String password) {
        Found found = find(token);
        String email = found.invitation().email();
        Optional<Person> known = people.findByEmail(email);
        if (session != null && !session.person().email().equals(email)) {
            throw Problem.of(
                    409, "identity", "other_person", email, session.person().email());
        }
        if (session == null && known.isPresent()) {
            throw Problem.of(409, "identity", "sign_in_first", email);
        }
        Person person = known.isPresent() ? known.get() : account(found, name, password);
        try {
            work.inShop(found.shop(), () -> join(found, person));
        } catch (RuntimeException e) {
            if (known.isEmpty() && people.deleteUnlessMember(person.id())) {
                accounts.delete(person.id());
            }
            throw e;
        }
        return settle(found, person, session);
    }

    private void join(Found found, Person person) {
        if (!store.accept(found.invitation().id(), clock.instant())) {
            throw over();
        }
        members.join(person, found.invitation().roles());
    }

    private Joined settle(Found found, Person person, Session session) {
        members.tell(found.shop(), person.id());
        work.inDirectory(() -> store.deleteWays(found.shop(), found.invitation().id()));
        if (!person.emailConfirmed()) {
            confirmations.proved(person.id());
        }
        String cookie =
                session == null ? sessions.open(person.id(), found.shop()) : sessions.moveTo(session, found.shop());
        return new Joined(found.tenant().slug(), cookie);
    }

    private Person account(Found found, String name, String password) {
        String email = found.invitation().email();
        Problem problem = Problem.invalid();
        ShopSettings.name(problem, "/name", name);
        PasswordRule.check(problem, "/password", password, email, name);
        problem.throwIfErrors();
        String locale = found.tenant().locale();
        try {
            UUID id = accounts.create(email, name.strip(), password, locale, true);
            Person person = new Person(id, email, name.strip(), locale, clock.instant());
            people.add(person);
            return person;
        } catch (AccountTrouble e) {
            throw problem(e, email);
        }
    }

    private static Problem problem(AccountTrouble e, String email) {
        if (e.kind() == Kind.TAKEN) {
            return Problem.of(409, "identity", "sign_in_first", email);
        }
        return e.kind() == Kind.WEAK_PASSWORD
                ? Problem.invalid().at("/password", "identity", "guessable")
                : Problem.of(503, "identity", "login_unavailable").causedBy(e);
    }
}
