package io.dukon.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A pack in a shop of 100,000 deals to which 100,000 things happened in the last thirty days: brought up to date and taken
 * back, its configuration edited, and the thirty days rehearsed. All through the server, as the owner does it.
 */
final class PackLife {

    private static final int DEALS = 100_000;
    private static final int WARM_UP = 5;
    private static final int UPGRADES = 25;
    private static final int EDITS = 100;
    private static final String PACK = "/api/v1/packs/retail-sales/";
    private static final String CONFIGURATION = "/api/v1/configuration/";

    private final Figures figures;
    private final Owner owner = new Owner();
    private Client shop;

    PackLife(Figures figures) {
        this.figures = figures;
    }

    void run() throws Exception {
        Launcher.seconds("up");
        try {
            owner.openShop();
            shop = owner.client();
            apply(Map.of("version", "1.0.0"), new Latencies(), new Latencies());
            fill();
            figures.measuring();
            upgrades();
            edits();
            rehearsals();
            figures.measured();
        } finally {
            Launcher.seconds("down");
        }
    }

    private void fill() throws Exception {
        try (Connection database = Launcher.database("postgres");
                Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            UUID tenant = Crowd.tenant(database, owner.currentSlug());
            Crowd.fill(database, tenant, DEALS);
            Crowd.counters(database);
            happenings(database, tenant);
            statement.execute("vacuum (analyze) dukon.record, dukon.stage_counter, dukon.task, dukon.timeline_entry");
        }
    }

    /** Of every second deal: that it was made, and moved an hour later. */
    private static void happenings(Connection database, UUID tenant) throws Exception {
        Crowd.update(
                database,
                """
                insert into dukon.timeline_entry (tenant_id, id, record_id, kind, actor_kind, actor_id, actor_name, at, data)
                select r.tenant_id, uuidv7(e.at - now()), r.id, e.kind, 'person', r.responsible_id, 'Bench Owner', e.at, e.data
                from dukon.record r
                cross join lateral (select now() - interval '29 days' * (r.number::float / ?) - interval '2 hours' as at) m
                cross join lateral (values
                  ('created', m.at, '{}'::jsonb),
                  ('moved', m.at + interval '1 hour', jsonb_build_object('from', 'sale/new_order', 'to', r.stage))) e(kind, at, data)
                where r.tenant_id = ? and r.type = 'deal' and r.number % 2 = 0""",
                DEALS,
                tenant);
    }

    private void upgrades() throws Exception {
        Latencies plans = new Latencies();
        Latencies applies = new Latencies();
        Latencies undos = new Latencies();
        for (int i = -WARM_UP; i < UPGRADES; i++) {
            boolean counts = i >= 0;
            JsonNode change = apply(
                    Map.of("version", "1.1.0"), counts ? plans : new Latencies(), counts ? applies : new Latencies());
            Client.Answer undo =
                    shop.post(CONFIGURATION + "changes/" + change.path("id").asText() + "/undo", Map.of());
            (counts ? undos : new Latencies()).add(undo.serviceMillis());
        }
        figures.latencies("upgrade_plan", plans);
        figures.latencies("upgrade_apply", applies);
        figures.latencies("upgrade_undo", undos);
    }

    private JsonNode apply(Map<String, Object> request, Latencies plans, Latencies applies) throws Exception {
        Client.Answer plan = shop.post(PACK + "plan", request);
        plans.add(plan.serviceMillis());
        Map<String, Object> body = new TreeMap<>(request);
        body.put("hash", plan.json().path("hash").asText());
        body.put("consent", true);
        Client.Answer applied = shop.post(PACK + "apply", body);
        applies.add(applied.serviceMillis());
        return applied.json();
    }

    private void edits() throws Exception {
        Latencies edits = new Latencies();
        for (int i = -WARM_UP; i < EDITS; i++) {
            Map<String, Object> edit = Map.of(
                    "do", "stage.change", "stage", "sale/new_order", "name", Map.of("ru", "Заказ " + (i + WARM_UP)));
            Client.Answer answer = shop.post(CONFIGURATION + "edits", Map.of("edits", List.of(edit)));
            (i >= 0 ? edits : new Latencies()).add(answer.serviceMillis());
        }
        figures.latencies("edit_apply", edits);
    }

    /** A tenth of the days first, as a warm-up and to compare with: what is held must not grow with what happened. */
    private void rehearsals() throws Exception {
        ServerMemory memory = new ServerMemory();
        rehearse(3);
        double few = memory.heldMegabytesDuring(() -> rehearse(3));
        double many = memory.heldMegabytesDuring(() -> rehearse(30));
        long start = System.nanoTime();
        JsonNode rehearsal = rehearse(30);
        double seconds = (System.nanoTime() - start) / 1e9;
        figures.figure("rehearsal_events", rehearsal.path("events").asDouble());
        figures.figure("rehearsal_records", rehearsal.path("records").asDouble());
        figures.figure("rehearsal_seconds", seconds);
        figures.figure("rehearsal_events_per_second", rehearsal.path("events").asDouble() / seconds);
        figures.figure("rehearsal_held_mb", many);
        figures.figure("rehearsal_of_a_tenth_held_mb", few);
    }

    private JsonNode rehearse(int days) throws Exception {
        return shop.post(PACK + "rehearse?days=" + days, Map.of()).json();
    }
}
