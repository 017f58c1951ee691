package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Sight;
import io.dukon.definitions.json.Json;
import io.dukon.records.RecordView.Linked;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL that reads records for people: cards, lists, lines, clients. */
@ApplicationScoped
class RecordPageStore {

    @PersistenceContext
    EntityManager em;

    @Inject
    Cards cards;

    Optional<Card> card(UUID id) {
        return Sql.of(
                        em,
                        "select " + Cards.COLUMNS + " from dukon.record r " + Cards.JOINS
                                + " where r.tenant_id = :tenant and r.id = :id and r.deleted_at is null")
                .set("id", id)
                .first(cards.reader());
    }

    List<Line> lines(UUID record) {
        return Sql.of(
                        em,
                        """
                select id, name, quantity, price, amount, currency, external_id from dukon.record_line
                where tenant_id = :tenant and record_id = :record order by position, id""")
                .set("record", record)
                .list(row -> new Line(
                        row.id("id"),
                        row.text("name"),
                        row.decimal("quantity"),
                        row.money("price", "currency"),
                        row.money("amount", "currency"),
                        row.text("external_id")));
    }

    /** Contacts and companies with how many visible records name them. */
    List<Client> clients(Collection<UUID> ids, Visibility visibility, Sights sights) {
        Sql sql = Sql.of(
                em,
                """
                select c.id, c.type, c.title, c.responsible_id, c.fields -> 'phones' as phones, c.fields -> 'emails' as emails,
                  (select count(*) from dukon.record r where r.tenant_id = :tenant and r.contact_id = c.id
                     and r.deleted_at is null and %1$s)
                  + (select count(*) from dukon.record r where r.tenant_id = :tenant and r.company_id = c.id
                     and r.contact_id is distinct from c.id and r.deleted_at is null and %1$s) as deals
                from dukon.record c
                where c.tenant_id = :tenant and c.id = any(cast(:ids as uuid[])) and c.deleted_at is null
                order by array_position(cast(:ids as uuid[]), c.id)"""
                        .formatted(Visibility.CONDITION));
        return visibility.bind(sql).set("ids", ids).list(row -> client(row, sights));
    }

    List<Linked> linked(Collection<UUID> ids, Visibility visibility) {
        Sql sql = Sql.of(
                em,
                "select r.id, r.type, r.number, r.title from dukon.record r where r.tenant_id = :tenant"
                        + " and r.id = any(cast(:ids as uuid[])) and r.deleted_at is null and " + Visibility.CONDITION);
        return visibility
                .bind(sql)
                .set("ids", ids)
                .list(row -> new Linked(row.id("id"), row.text("type"), row.number("number"), row.text("title")));
    }

    private static Client client(Row row, Sights sights) {
        UUID responsible = row.id("responsible_id");
        String type = row.text("type");
        return new Client(
                row.id("id"),
                type,
                row.text("title"),
                sights.sees(type, "phones", responsible) ? texts(row.json("phones")) : List.of(),
                sights.sees(type, "emails", responsible) ? texts(row.json("emails")) : List.of(),
                row.number("deals"));
    }

    private static List<String> texts(JsonNode all) {
        return Json.asList(all).stream().map(JsonNode::asText).toList();
    }

    /** Records of a client, newest first. */
    List<Card> ofClient(UUID client, Visibility visibility, int limit) {
        Sql sql = Sql.of(
                em,
                "select " + Cards.COLUMNS
                        + """
                 from (select r.* from dukon.record r
                  where r.tenant_id = :tenant and (r.contact_id = :client or r.company_id = :client) and r.deleted_at is null
                    and %s order by r.created_at desc, r.id desc limit :limit) r
                """
                                .formatted(Visibility.CONDITION)
                        + Cards.JOINS + " order by r.created_at desc, r.id desc");
        return visibility.bind(sql).set("client", client).set("limit", limit).list(cards.reader());
    }

    /** How a list is ordered; both orders are indexed. */
    enum Sort {
        NEWEST("created_at", "desc"),
        OLDEST("created_at", "asc"),
        NUMBER("number", "asc"),
        LAST_NUMBER("number", "desc");

        private final String column;
        private final String direction;

        Sort(String column, String direction) {
            this.column = column;
            this.direction = direction;
        }

        boolean byNumber() {
            return column.equals("number");
        }

        private String after() {
            String than = direction.equals("asc") ? ">" : "<";
            return byNumber()
                    ? "r.number " + than + " :afterNumber"
                    : "(r.created_at, r.id) " + than + " (:afterTime, :afterId)";
        }

        private String order() {
            return byNumber() ? "r.number " + direction : "r.created_at " + direction + ", r.id " + direction;
        }
    }

    /** The last row of the page before. */
    record After(Instant time, UUID id, long number) {}

    /**
     * @param found ids that a search has cut the list to; null = no search
     * @param after null at the beginning: then nothing stands between the statement and its index
     */
    List<ListedRecord> list(
            String type,
            Collection<UUID> found,
            Visibility visibility,
            Sight sight,
            Sort sort,
            After after,
            int limit) {
        Sql sql = Sql.of(
                em,
                "select " + Cards.COLUMNS
                        + """
                , r.fields from (select r.* from dukon.record r
                  where r.tenant_id = :tenant and r.type = :type and r.deleted_at is null and %s and %s
                    and (:everything or r.id = any(cast(:found as uuid[])))
                  order by %s limit :limit) r
                """
                                .formatted(Visibility.CONDITION, after == null ? "true" : sort.after(), sort.order())
                        + Cards.JOINS + " order by " + sort.order());
        visibility
                .bind(sql)
                .set("type", type)
                .set("everything", found == null)
                .set("found", found == null ? List.of() : found)
                .set("limit", limit);
        if (after != null && sort.byNumber()) {
            sql.set("afterNumber", after.number());
        } else if (after != null) {
            sql.set("afterTime", after.time()).set("afterId", after.id());
        }
        var reader = cards.reader();
        return sql.list(row -> {
            ObjectNode fields = (ObjectNode) row.json("fields");
            UUID responsible = row.id("responsible_id");
            Sights.keep(fields, field -> sight.sees(field, responsible));
            return new ListedRecord(reader.apply(row), fields);
        });
    }
}
