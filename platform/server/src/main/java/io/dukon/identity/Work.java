package io.dukon.identity;

import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where a step happens. Sign-up, joining and leaving touch the directory, a shop and Keycloak, and no transaction may
 * span two of them (R5): so each such use case is a chain of steps, each with its own transaction, and a way back.
 */
@ApplicationScoped
public class Work {

    @Inject
    Transaction transaction;

    /** A transaction of the directory, apart from one that may be running. */
    public <T> T inDirectory(Supplier<T> work) {
        return Callers.outsideTenants(() -> transaction.apart(work));
    }

    public void inDirectory(Runnable work) {
        inDirectory(() -> {
            work.run();
            return null;
        });
    }

    /** A transaction in a shop, by the system: for steps whose caller is not a member of it (yet). */
    public <T> T inShop(UUID tenant, Supplier<T> work) {
        return Callers.call(Caller.system(tenant), () -> transaction.apart(work));
    }

    public void inShop(UUID tenant, Runnable work) {
        inShop(tenant, () -> {
            work.run();
            return null;
        });
    }

    /** A transaction in the caller's own shop; joins one that is running. */
    public <T> T here(Supplier<T> work) {
        return transaction.call(work);
    }

    public void here(Runnable work) {
        here(() -> {
            work.run();
            return null;
        });
    }
}
