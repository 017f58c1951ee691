package io.dukon.identity.signup;

import io.dukon.identity.Chore;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.identity.People;
import io.dukon.identity.Shops;
import io.dukon.identity.Work;
import io.dukon.identity.accounts.Accounts;
import io.dukon.identity.signup.SignUpStore.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Brings an interrupted sign-up to an end. If the shop's own rows exist, everything else follows from them and the
 * sign-up is finished; if not, what was made for it is removed. Safe to run again at any point.
 */
@ApplicationScoped
public class Repair implements Chore {

    private static final Logger LOG = Logger.getLogger(Repair.class);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    @Inject
    SignUpStore store;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Shops shops;

    @Inject
    Accounts accounts;

    @Inject
    Work work;

    @Inject
    Clock clock;

    /** Right after a failure. What cannot be done now (Keycloak may be the very reason) is left to {@link #run}. */
    void soon(UUID shop) {
        try {
            repair(shop);
        } catch (RuntimeException e) {
            LOG.warnf("A failed sign-up is cleared later: %s", e.getMessage());
        }
    }

    void repair(UUID shop) {
        Progress progress = work.inDirectory(() -> store.byShop(shop)).orElse(null);
        if (progress == null || progress.done()) {
            return;
        }
        Optional<UUID> owner = work.inShop(
                shop,
                () -> shops.exists()
                        ? members.list().stream()
                                .filter(Member::owner)
                                .map(Member::personId)
                                .findFirst()
                        : Optional.empty());
        if (owner.isPresent()) {
            work.inDirectory(() -> store.finish(shop, owner.get(), clock.instant()));
        } else {
            removeAccount(progress);
            work.inDirectory(() -> store.remove(shop));
        }
    }

    private void removeAccount(Progress progress) {
        if (!progress.newAccount()) {
            return;
        }
        Optional<UUID> account = progress.personId() != null
                ? Optional.of(progress.personId())
                : accounts.find(progress.email())
                        .filter(one ->
                                one.createdAt().isAfter(progress.createdAt().minus(CLOCKS_DIFFER)))
                        .map(Accounts.Account::id);
        account.filter(people::deleteUnlessMember).ifPresent(accounts::delete);
    }

    @Override
    public int run() {
        int done = 0;
        for (UUID shop :
                work.inDirectory(() -> store.unfinishedSince(clock.instant().minus(PATIENCE)))) {
            soon(shop);
            done++;
        }
        return done + work.inDirectory(() -> store.sweep(clock.instant().minus(KEPT)));
    }
}
