package io.dukon.exchange.dialogue;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** SQL of documents as they last came. */
@ApplicationScoped
class DocumentStore {

    @PersistenceContext
    EntityManager em;

    /** False when the document stands as it came last time. A second caller with the same document waits for the first. */
    boolean differs(String externalId, String hash, Instant now) {
        return Sql.of(
                                em,
                                """
                insert into dukon.exchange_document as d (tenant_id, external_id, hash, taken_at)
                values (:tenant, :external, :hash, :now)
                on conflict (tenant_id, external_id) do update set hash = excluded.hash, taken_at = excluded.taken_at
                where d.hash <> excluded.hash""")
                        .set("external", externalId)
                        .set("hash", hash)
                        .set("now", now)
                        .run()
                == 1;
    }
}
