package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.kernel.Json;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** SQL of runs that are not over, with the automation as it was when they began. */
@ApplicationScoped
class FollowingRunStore {

    private static final String SELECT =
            "select id, record_id, automation, state, definition, run_state, pending from dukon.automation_run where tenant_id = :tenant ";
    private static final String OPEN = "and state in ('ready', 'waiting', 'failed') ";

    @PersistenceContext
    EntityManager em;

    /** @param kept state of the interpreter, an empty object before the first segment */
    record Open(
            UUID run,
            UUID record,
            String automation,
            String state,
            ObjectNode definition,
            JsonNode kept,
            JsonNode pending) {

        static Open of(Row row) {
            return new Open(
                    row.id("id"),
                    row.id("record_id"),
                    row.text("automation"),
                    row.text("state"),
                    (ObjectNode) row.json("definition"),
                    row.json("run_state"),
                    row.json("pending"));
        }

        Item item() {
            return new Item(Kind.PROCESSES.word(), automation, definition);
        }

        String version() {
            return Automation.parse(definition, true).version();
        }

        ObjectNode toJson() {
            ObjectNode node =
                    Json.MAPPER.createObjectNode().put("automation", automation).put("state", state);
            node.set("definition", definition);
            node.set("kept", kept);
            return node.set("pending", pending);
        }

        static Open fromJson(UUID run, JsonNode node) {
            return new Open(
                    run,
                    null,
                    node.path("automation").asText(),
                    node.path("state").asText(),
                    (ObjectNode) node.path("definition"),
                    node.path("kept"),
                    node.hasNonNull("pending") ? node.get("pending") : null);
        }

        /** Where it stands now, with the names of then. */
        Open as(Open then) {
            return new Open(
                    run,
                    record,
                    then.automation(),
                    state,
                    then.definition(),
                    Following.speaking(
                            kept, then.automation(), then.version(), then.kept().path("trigger")),
                    Following.started(pending) ? then.pending() : pending);
        }
    }

    long count() {
        return Sql.of(em, "select count(*) as n from dukon.automation_run where tenant_id = :tenant " + OPEN)
                .first(row -> row.number("n"))
                .orElse(0L);
    }

    List<Open> page(UUID after, int limit) {
        return Sql.of(
                        em,
                        SELECT + OPEN
                                + "and (cast(:after as uuid) is null or id > cast(:after as uuid)) order by id limit :limit")
                .set("after", after)
                .set("limit", limit)
                .list(Open::of);
    }

    /** Those that are not over, as they are when whoever works at them has committed; nobody does until the transaction ends. */
    List<Open> locked(List<UUID> runs) {
        return Sql.of(em, SELECT + OPEN + "and id = any(cast(:runs as uuid[])) order by id for update")
                .set("runs", runs)
                .list(Open::of);
    }

    /** What the runs are about. */
    List<UUID> records(List<UUID> runs) {
        return Sql.of(
                        em,
                        """
                select distinct record_id from dukon.automation_run
                where tenant_id = :tenant and id = any(cast(:runs as uuid[])) and record_id is not null""")
                .set("runs", runs)
                .list(row -> row.id("record_id"));
    }

    /** Also one that ended because its robot left. */
    Optional<Open> find(UUID run) {
        return Sql.of(
                        em,
                        SELECT
                                + "and id = :run and (state in ('ready', 'waiting', 'failed') or state = 'cancelled' and reason = 'upgraded')")
                .set("run", run)
                .first(Open::of);
    }

    /** One event starts an automation once: where another one of that name had it, the run stays known by its old name. */
    void put(Open run) {
        Sql.of(
                        em,
                        """
                update dukon.automation_run r set definition = cast(:definition as jsonb), run_state = cast(:kept as jsonb),
                  pending = cast(:pending as jsonb), automation = case when exists (
                    select 1 from dukon.automation_run o where o.tenant_id = :tenant and o.automation = :automation
                      and o.event_id = r.event_id and o.id <> r.id) then r.automation else :automation end
                where tenant_id = :tenant and id = :id""")
                .set("id", run.run())
                .set("automation", run.automation())
                .set("definition", run.definition())
                .set("kept", run.kept())
                .set("pending", run.pending())
                .run();
    }

    /**
     * What was done once stays done, and what fails goes on failing. What a robot left that was called so before gives way
     * where both cannot stay.
     */
    void rename(String from, String to) {
        for (String same : List.of(
                "run_once o using dukon.run_once n where n.record_id = o.record_id and n.period = o.period and ",
                "automation_health o using dukon.automation_health n where ")) {
            Sql.of(
                            em,
                            "delete from dukon." + same
                                    + "o.tenant_id = :tenant and o.automation = :to and n.tenant_id = :tenant and n.automation = :from")
                    .set("from", from)
                    .set("to", to)
                    .run();
        }
        for (String table : List.of("run_once", "automation_health")) {
            Sql.of(
                            em,
                            "update dukon." + table
                                    + " set automation = :to where tenant_id = :tenant and automation = :from")
                    .set("from", from)
                    .set("to", to)
                    .run();
        }
    }
}
