package io.dukon.identity.confirmation;

import io.dukon.identity.Chore;
import io.dukon.identity.Membership;
import io.dukon.identity.People;
import io.dukon.identity.Person;
import io.dukon.identity.Shops;
import io.dukon.identity.Tokens;
import io.dukon.identity.Work;
import io.dukon.identity.accounts.AccountTrouble;
import io.dukon.identity.accounts.Accounts;
import io.dukon.identity.limits.Limit;
import io.dukon.identity.limits.Limits;
import io.dukon.identity.mail.Letter;
import io.dukon.identity.mail.Mailer;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Confirming an e-mail address. The link may be opened again until it expires; the second time changes nothing. */
@ApplicationScoped
public class Confirmations implements Chore {

    private static final Logger LOG = Logger.getLogger(Confirmations.class);
    private static final Duration LIFE = Duration.ofDays(7);
    private static final Limit OF_EMAIL =
            new Limit("confirmations-of-email", 4, Duration.ofMinutes(15), "identity", "too_many_letters");

    @Inject
    ConfirmationStore store;

    @Inject
    People people;

    @Inject
    Shops shops;

    @Inject
    Accounts accounts;

    @Inject
    Mailer mailer;

    @Inject
    Limits limits;

    @Inject
    Work work;

    @Inject
    Clock clock;

    /** Open to sign-up: a link's secret for a person, to be mailed with {@link #mail}. */
    public String begin(UUID person) {
        String token = Tokens.random();
        work.inDirectory(
                () -> store.insert(Tokens.hash(token), person, clock.instant().plus(LIFE)));
        return token;
    }

    /** In the transaction of a shop. Open to sign-up and to the person in question. */
    public void mail(Person person, String token) {
        mailer.queue(
                new Letter("confirm", person.email(), person.locale(), List.of(person.name()), "/confirm/" + token));
    }

    /** Sends the letter again; open to the signed-in person, in one of their shops. 429 after too many. */
    public void send(Person person) {
        if (person.emailConfirmed()) {
            return;
        }
        limits.take(OF_EMAIL, person.email());
        String token = begin(person.id());
        work.here(() -> mail(person, token));
    }

    /** Open to whoever holds the link: that is the proof. */
    public void confirm(String token) {
        UUID person = work.inDirectory(() -> store.person(Tokens.hash(token), clock.instant()))
                .orElseThrow(() -> Problem.of(404, "identity", "link_over"));
        proved(person);
    }

    /** The person's address is proved; open to invitations too, whose link was mailed there. */
    public void proved(UUID person) {
        for (Membership shop : people.shopsOf(person)) {
            shops.confirmOwnedBy(person, shop.tenantId());
        }
        people.confirm(person);
        try {
            accounts.confirmed(person);
        } catch (AccountTrouble e) {
            LOG.infof("Keycloak was not told of a confirmed address, which changes nothing here: %s", e.getMessage());
        }
    }

    @Override
    public int run() {
        return work.inDirectory(() -> store.sweep(clock.instant()));
    }
}
