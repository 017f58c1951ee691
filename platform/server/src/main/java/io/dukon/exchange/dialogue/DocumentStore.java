package io.dukon.exchange.dialogue;

import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** SQL of documents as they last came, and of the records that they are. */
@ApplicationScoped
class DocumentStore {

    @PersistenceContext
    EntityManager em;

    /** The records of those that have one, also of records deleted since. */
    Map<Reference, UUID> records(Collection<Reference> references) {
        Map<Reference, UUID> found = new HashMap<>();
        List<Reference> asked = references.stream()
                .filter(one -> !one.source().equals(Reference.OURS))
                .distinct()
                .toList();
        if (!asked.isEmpty()) {
            Sql.of(
                            em,
                            """
                    select x.source, x.external_id, x.record_id
                    from unnest(cast(:sources as text[]), cast(:externals as text[])) as asked(source, external_id)
                    join dukon.external_reference x on x.tenant_id = :tenant
                      and x.source = asked.source and x.external_id = asked.external_id""")
                    .set("sources", asked.stream().map(Reference::source).toList())
                    .set("externals", asked.stream().map(Reference::external).toList())
                    .list(row ->
                            found.put(new Reference(row.text("source"), row.text("external_id")), row.id("record_id")));
        }
        return found;
    }

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
