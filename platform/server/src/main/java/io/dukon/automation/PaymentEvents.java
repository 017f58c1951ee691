package io.dukon.automation;

import io.dukon.definitions.condition.Condition;
import io.dukon.payments.PaymentsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Runs that wait until so many payments have come look again, inside the transaction in which one does. */
@ApplicationScoped
class PaymentEvents {

    private static final List<String> COUNTED = List.of(Condition.COUNTED + "payments");

    @Inject
    Wakes wakes;

    void changed(@Observes PaymentsChanged event) {
        wakes.changed(event.recordId(), COUNTED);
    }
}
