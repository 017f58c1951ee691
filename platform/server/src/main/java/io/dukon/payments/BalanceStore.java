package io.dukon.payments;

import io.dukon.kernel.Money;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** SQL of what records have been paid. */
@ApplicationScoped
class BalanceStore {

    /**
     * @param paid    what came less what was given back
     * @param any     whether there is a payment at all
     * @param settled whether the record was once paid in full
     */
    record Balance(Money paid, boolean any, boolean settled) {

        /** Whether it covers an amount that there is; nothing is never covered. */
        boolean covers(Money amount) {
            return amount != null
                    && amount.minor() > 0
                    && amount.currency().equals(paid.currency())
                    && paid.minor() >= amount.minor();
        }
    }

    @PersistenceContext
    EntityManager em;

    /** Payments in another currency do not count. */
    Balance of(UUID record, String currency) {
        return Sql.of(
                        em,
                        """
                select coalesce(sum(amount) filter (where currency = :currency), 0) as paid, count(*) > 0 as any_at_all,
                  coalesce(bool_or(settled), false) as settled
                from dukon.payment where tenant_id = :tenant and record_id = :record""")
                .set("record", record)
                .set("currency", currency)
                .first(row -> new Balance(
                        new Money(row.number("paid"), currency), row.flag("any_at_all"), row.flag("settled")))
                .orElseThrow();
    }

    /** Remembers by the last payment that the record has been paid in full. */
    void settle(UUID record) {
        Sql.of(
                        em,
                        """
                update dukon.payment set settled = true where tenant_id = :tenant and id =
                  (select p.id from dukon.payment p where p.tenant_id = :tenant and p.record_id = :record
                   order by p.id desc limit 1)""")
                .set("record", record)
                .run();
    }
}
