package io.dukon.payments;

import io.dukon.configuration.Configurations;
import io.dukon.kernel.Problem;
import io.dukon.records.RecordRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** For which records money may come: those of types that have an amount, and any that still holds one. */
@ApplicationScoped
class Payable {

    @Inject
    Configurations configurations;

    /** @throws Problem 422 with a pointer to the amount */
    void require(RecordRow record) {
        boolean asks = record.amount() != null
                || configurations
                        .current()
                        .type(record.type())
                        .flatMap(type -> type.field(NotedPayments.AMOUNT))
                        .isPresent();
        if (!asks) {
            throw Problem.invalid().at("/amount", "payments", "no_amount");
        }
    }
}
