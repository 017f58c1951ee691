package io.dukon.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Runs a small thing once the current transaction has committed; never when it was rolled back. */
@ApplicationScoped
public class AfterCommit {

    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    /** Outside a transaction the work runs at once. */
    public void run(Runnable work) {
        TransactionSynchronizationRegistry registry = registry();
        if (registry.getTransactionStatus() != Status.STATUS_ACTIVE) {
            work.run();
            return;
        }
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the outcome matters.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    work.run();
                }
            }
        });
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup(REGISTRY);
        } catch (NamingException e) {
            throw new IllegalStateException("No transactions here", e);
        }
    }
}
