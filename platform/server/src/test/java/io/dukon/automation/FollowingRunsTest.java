package io.dukon.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.access.Access;
import io.dukon.automation.FollowingRuns.Followed;
import io.dukon.configuration.ItemRenamed;
import io.dukon.definitions.migration.Renamed;
import io.dukon.definitions.migration.Thing;
import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.tenancy.PlannedDatabase;
import io.dukon.tenancy.Sql;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of runs in the database: one follows, one that cannot is told, one whose robot left ends; all go back. */
class FollowingRunsTest {

    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
    private static final String GONE =
            "{'trigger':{'schedule':{'every':'day'}},'steps':[{'id':'n','note':{'text':'gone'}}]}";
    private static final String MOVES =
            "{'trigger':{'schedule':{'every':'day'}},'steps':[{'id':'m','create':{'type':'deal','stage':'sale/new'}}]}";
    private static final List<Item> SHOP = List.of(
            item("types", "{'id':'deal','fields':[]}"),
            item("roles", "{'id':'robot','principal':true,'rights':[]}"),
            item("pipelines", "{'id':'sale','type':'deal','stages':[{'id':'fresh','kind':'open'}]}"),
            item("automations", MOVES.replace("{'trigger'", "{'id':'sound','trigger'")),
            item(
                    "automations",
                    MOVES.replace("{'trigger'", "{'id':'kept','trigger'").replace("sale/new", "sale/fresh")));

    private static PlannedDatabase database;

    private final UUID shop = Ids.next();
    private final List<UUID> replanned = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        database = PlannedDatabase.migrated();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static Item item(String kind, String json) {
        JsonNode content = Json.tree(json.replace('\'', '"'));
        return new Item(kind, content.path("id").asText(), content);
    }

    private UUID waiting(String automation, String definition) throws Exception {
        UUID run = Ids.next();
        String state =
                "{\"automation\":\"%s\",\"version\":\"old\",\"trigger\":{},\"step\":\"n\"}".formatted(automation);
        database.fill(
                """
                insert into dukon.automation_run (tenant_id, id, automation, event_id, depth, state, because, run_state, definition,
                  started_at)
                values ('%s', '%s', '%s', uuidv7(), 1, 'waiting', '{}', '%s', '%s', '2026-03-01')"""
                        .formatted(
                                shop,
                                run,
                                automation,
                                state,
                                definition
                                        .replace("{'trigger'", "{'id':'" + automation + "','trigger'")
                                        .replace('\'', '"')));
        return run;
    }

    private FollowingRuns following(EntityManager em) {
        FollowingRuns following = new FollowingRuns();
        following.store = new FollowingRunStore();
        following.store.em = em;
        following.begun = new BegunRunStore();
        following.begun.em = em;
        following.runs = new RunStore();
        following.runs.em = em;
        following.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        following.access = new Anybody();
        following.tenants = new Here();
        following.wakes = new Listening();
        following.incidents = new Told();
        return following;
    }

    @Test
    void one_follows_one_is_told_one_ends_and_all_go_back() throws Exception {
        UUID sound = waiting("sound", MOVES);
        UUID kept = waiting("kept", GONE);
        UUID left = waiting("left", GONE);
        database.plans(shop, em -> {
            FollowingRuns following = following(em);
            assertEquals(3, following.count());
            List<Followed> done = following.follow(List.of(Renamed.stage("sale/new", "sale/fresh")), SHOP, null, 10);
            assertEquals(
                    List.of(sound, kept, left), done.stream().map(Followed::run).toList());
            assertEquals(List.of(sound), replanned);
            assertTrue(definition(em, sound).contains("sale/fresh"));
            assertEquals("failed", state(em, kept));
            assertTrue(told.getFirst().contains("texts.gone"), told.toString());
            assertEquals("cancelled", state(em, left));
            assertEquals(1, told.size(), "whose robot left ends quietly");
            replanned.clear();
            Map<UUID, JsonNode> before = new LinkedHashMap<>();
            done.forEach(one -> before.put(one.run(), one.before()));
            following.back(before);
            assertEquals(List.of(sound, kept, left), replanned);
            assertTrue(definition(em, sound).contains("sale/new"));
        });
    }

    @Test
    void a_name_that_another_robot_had_once_is_taken_all_the_same() throws Exception {
        UUID record = Ids.next();
        for (String robot : List.of("old", "new")) {
            database.fill(
                    "insert into dukon.run_once (tenant_id, automation, record_id, period, run_id) values ('%s', '%s', '%s', '2026', '%s')"
                            .formatted(shop, robot, record, Ids.next()),
                    "insert into dukon.automation_health (tenant_id, automation, failures) values ('%s', '%s', %d)"
                            .formatted(shop, robot, robot.equals("old") ? 1 : 4));
        }
        database.fill(
                "insert into dukon.run_once (tenant_id, automation, record_id, period, run_id) values ('%s', 'new', '%s', '2025', '%s')"
                        .formatted(shop, record, Ids.next()));
        UUID done = waiting("new", MOVES);
        UUID open = waiting("old", MOVES);
        database.fill(
                "update dukon.automation_run set event_id = '%s' where id in ('%s', '%s')"
                        .formatted(record, done, open),
                "update dukon.automation_run set state = 'done' where id = '%s'".formatted(done));
        database.plans(shop, em -> {
            FollowingRuns following = following(em);
            following.renamed(new ItemRenamed("automations", "old", "new"));
            assertEquals(List.of("new 2025", "new 2026"), spent(em));
            assertEquals(List.of("new 1"), failing(em), "those of the robot that is there");
            Renamed renamed = new Renamed(Thing.of(Thing.Sort.ITEM, "automations/old"), "new", false);
            following.follow(List.of(renamed), SHOP, null, 10);
            assertEquals("old", text(em, "automation", open), "the other one had that event");
        });
    }

    @Test
    void a_run_that_nobody_had_locked_is_left_to_the_next_page() throws Exception {
        UUID first = waiting("sound", MOVES);
        UUID second = waiting("sound", MOVES);
        database.plans(shop, em -> {
            FollowingRuns following = following(em);
            following.begun = new BegunRunStore() {
                @Override
                void lock(List<UUID> records) {
                    following.runs.change(first, "waiting", "done", NOW);
                }
            };
            List<Renamed> names = List.of(Renamed.stage("sale/new", "sale/fresh"));
            List<Followed> page = following.follow(names, SHOP, null, 1);
            assertEquals(
                    List.of(new Followed(first, null)), page, "it ended meanwhile, but the page goes on behind it");
            assertTrue(definition(em, second).contains("sale/new"));
            following.follow(names, SHOP, first, 1);
            assertTrue(definition(em, second).contains("sale/fresh"));
        });
    }

    private static List<String> spent(EntityManager em) {
        return Sql.of(
                        em,
                        "select automation || ' ' || period as x from dukon.run_once where tenant_id = :tenant order by 1")
                .list(row -> row.text("x"));
    }

    private static List<String> failing(EntityManager em) {
        return Sql.of(
                        em,
                        "select automation || ' ' || failures as x from dukon.automation_health where tenant_id = :tenant")
                .list(row -> row.text("x"));
    }

    @Test
    void what_nothing_concerns_is_left_alone() throws Exception {
        UUID run = waiting("sound", MOVES.replace("sale/new", "sale/fresh"));
        database.plans(shop, em -> {
            List<Followed> done = following(em).follow(List.of(), SHOP, null, 10);
            assertEquals(run, done.getFirst().run());
            assertNull(done.getFirst().before());
            assertEquals("waiting", state(em, run));
            assertEquals(List.of(), replanned);
        });
    }

    private static String state(EntityManager em, UUID run) {
        return text(em, "state", run);
    }

    private static String definition(EntityManager em, UUID run) {
        return text(em, "cast(definition as text)", run);
    }

    private static String text(EntityManager em, String column, UUID run) {
        return Sql.of(em, "select " + column + " as x from dukon.automation_run where tenant_id = :tenant and id = :id")
                .set("id", run)
                .first(row -> row.text("x"))
                .orElseThrow();
    }

    private static final class Anybody extends Access {
        @Override
        public void requireAdmin() {}
    }

    private final class Here extends Tenants {
        @Override
        public Tenant current() {
            return new Tenant(shop, "chinar", "Chinar", "en", ZoneId.of("Asia/Bishkek"), "KGS", 1, 1, false, null);
        }
    }

    private final class Listening extends Wakes {
        @Override
        void replan(UUID run) {
            replanned.add(run);
        }
    }

    private final class Told extends Incidents {
        @Override
        void tell(UUID record, UUID run, String automation, String reason) {
            told.add(reason);
        }
    }
}
