package io.dukon.payments;

import io.dukon.kernel.Money;
import io.dukon.records.RecordRow;
import io.dukon.records.RecordSection;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** On the page of a record: how much of its amount has been paid. */
@ApplicationScoped
class PaymentsSection implements RecordSection {

    /** @param paid absent where there is nothing to pay, and for whoever does not see the amount */
    @Schema(name = "PaymentsOfRecord", extensions = @Extension(name = "x-part-of", value = "Record"))
    public record PaymentsOfRecord(@Nullable Paid paid) {}

    /**
     * @param amount  what came less what was given back, in the currency of the record
     * @param of      the record's amount; absent when payments came for a record without one
     * @param settled whether that is all of it
     * @param note    whether the reader may note a payment
     */
    public record Paid(Money amount, @Nullable Money of, boolean settled, boolean note) {}

    @Inject
    BalanceStore balances;

    @Inject
    NotedPayments payments;

    @Inject
    Tenants tenants;

    @Override
    public PaymentsOfRecord of(RecordRow record) {
        if (!payments.seesAmount(record)) {
            return new PaymentsOfRecord(null);
        }
        Money amount = record.amount();
        String currency = amount == null ? tenants.current().currency() : amount.currency();
        BalanceStore.Balance balance = balances.of(record.id(), currency);
        return new PaymentsOfRecord(
                amount == null && !balance.any()
                        ? null
                        : new Paid(balance.paid(), amount, balance.covers(amount), payments.edits(record)));
    }
}
