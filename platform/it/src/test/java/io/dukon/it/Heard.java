package io.dukon.it;

import io.dukon.kernel.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.UUID;

/** Listens inside the server and remembers in what circumstances it heard. */
@ApplicationScoped
public class Heard {

    /** Something to hear. */
    public record Word(String text) {}

    @Inject
    UserTransaction transaction;

    private String last;
    private UUID tenant;
    private boolean inTransaction;

    void hear(@Observes Word word) throws SystemException {
        last = word.text();
        tenant = Callers.tenantId();
        inTransaction = transaction.getStatus() == Status.STATUS_ACTIVE;
    }

    String last() {
        return last;
    }

    UUID lastTenant() {
        return tenant;
    }

    boolean wasInTransaction() {
        return inTransaction;
    }
}
