package io.dukon.identity.invitations;

import io.dukon.identity.Chore;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.identity.Person;
import io.dukon.identity.Rights;
import io.dukon.identity.Shops;
import io.dukon.identity.Tokens;
import io.dukon.identity.Work;
import io.dukon.identity.accounts.EmailRule;
import io.dukon.identity.limits.Limit;
import io.dukon.identity.limits.Limits;
import io.dukon.identity.mail.Letter;
import io.dukon.identity.mail.Mailer;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Invitations of the caller's shop; for admins. */
@ApplicationScoped
public class Invitations implements Chore {

    private static final Duration LIFE = Duration.ofDays(14);
    private static final Limit OF_SHOP =
            new Limit("invitations-of-shop", 40, Duration.ofMinutes(10), "identity", "too_many_invitations");
    /** Whichever shops they come from: a stranger's mailbox is nobody's to fill. */
    private static final Limit OF_EMAIL =
            new Limit("invitations-of-email", 4, Duration.ofMinutes(30), "identity", "too_many_letters");

    @Inject
    InvitationStore store;

    @Inject
    Members members;

    @Inject
    Shops shops;

    @Inject
    Rights rights;

    @Inject
    Mailer mailer;

    @Inject
    Limits limits;

    @Inject
    Work work;

    @Inject
    Clock clock;

    /** Open ones. Open to every member, as the list of members is. */
    List<Invitation> open() {
        return work.here(store::open);
    }

    /** Sends a letter; 422 when the address is a member's or has an open invitation, 429 after too many. */
    public UUID invite(String email, List<String> roles) {
        rights.requireAdmin();
        Invitation invitation = checked(Person.normal(email), roles);
        limit(invitation);
        work.here(() -> {
            if (!store.insert(invitation)) {
                throw Problem.invalid().at("/email", "identity", "already_invited");
            }
        });
        send(invitation);
        return invitation.id();
    }

    private Invitation checked(String email, List<String> roles) {
        Problem problem = Problem.invalid();
        EmailRule.check(problem, "/email", email);
        if (roles == null || roles.isEmpty()) {
            problem.at("/roles", "kernel", "required");
        }
        problem.throwIfErrors();
        Set<String> wanted = new LinkedHashSet<>(roles);
        members.checkRoles(Set.of(), wanted);
        if (members.withEmail(email).filter(Member::active).isPresent()) {
            throw Problem.invalid().at("/email", "identity", "already_member");
        }
        return new Invitation(Ids.next(), email, wanted, Callers.current().name(), clock.instant());
    }

    /** Sends the letter again, with a new link; the old one is over. 429 after too many. */
    public void sendAgain(UUID id) {
        rights.requireAdmin();
        Invitation invitation = find(id);
        limit(invitation);
        send(invitation);
    }

    private void limit(Invitation invitation) {
        limits.take(OF_SHOP, Callers.tenantId().toString());
        limits.take(OF_EMAIL, invitation.email());
    }

    private Invitation find(UUID id) {
        return work.here(() -> store.find(id)).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
    }

    private void send(Invitation invitation) {
        UUID shop = Callers.tenantId();
        String token = Tokens.random();
        Instant now = clock.instant();
        work.inDirectory(() -> {
            store.deleteWays(shop, invitation.id());
            store.insertWay(Tokens.hash(token), shop, invitation.id(), now, now.plus(LIFE));
        });
        String name = shops.current().name();
        work.here(() -> mailer.queue(new Letter(
                "invite",
                invitation.email(),
                shops.current().locale(),
                List.of(Callers.current().name(), name),
                "/join/" + token)));
    }

    /** Takes an invitation back: its link leads nowhere from now on. */
    public void withdraw(UUID id) {
        rights.requireAdmin();
        UUID shop = Callers.tenantId();
        if (!work.here(() -> store.delete(id))) {
            throw Problem.of(404, "kernel", "not_found");
        }
        work.inDirectory(() -> store.deleteWays(shop, id));
    }

    @Override
    public int run() {
        return work.inDirectory(() -> store.sweep(clock.instant()));
    }
}
