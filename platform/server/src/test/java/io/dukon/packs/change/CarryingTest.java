package io.dukon.packs.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.configuration.ConfigurationChange;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.migration.RecordChange.Way;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.type.FieldKind;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.kernel.Signals;
import io.dukon.tenancy.PlannedDatabase;
import io.dukon.tenancy.Sql;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records follow in pieces on a real database, each once, and go back one by one. */
class CarryingTest {

    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
    private static final int PARCELS = 1_200;
    private static final List<Step> STEPS = List.of(
            Step.of(new RecordChange.Field("size", "parcel", "size", "measure")),
            Step.of(new RecordChange.Convert(
                    "weight", "parcel", "weight", FieldKind.NUMBER, Map.of("light", Json.tree("1")), true)),
            Step.of(new RecordChange.Value("colour", "parcel", "colour", "red", "crimson")),
            Step.of(new RecordChange.Stage(
                    "split",
                    "parcels/sent",
                    List.of(new Way("parcels/heavy", Json.tree("{\"weight\":{\"gt\":10}}"))),
                    "parcels/sent")));

    private static PlannedDatabase database;
    private UUID shop;

    @BeforeAll
    static void start() throws Exception {
        database = PlannedDatabase.migrated();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static Configuration configuration(String kind) {
        return Configuration.of(items(kind));
    }

    private static List<Item> items(String kind) {
        return List.of(
                item(
                        "types",
                        "{'id':'parcel','fields':[{'id':'weight','type':'" + kind
                                + "'},{'id':'measure','type':'text'},"
                                + "{'id':'size','type':'text'},{'id':'colour','type':'list','list':'colours'}]}"),
                item("lists", "{'id':'colours','values':[{'id':'red'},{'id':'crimson'}]}"),
                item(
                        "pipelines",
                        "{'id':'parcels','type':'parcel','stages':[{'id':'sent','kind':'open'},{'id':'heavy','kind':'open'}]}"));
    }

    private static Item item(String kind, String json) {
        var content = Json.tree(json.replace('\'', '"'));
        return new Item(kind, content.path("id").asText(), content);
    }

    /** A third is heavy, a third is light, the weight of a third cannot be read. */
    @BeforeEach
    void fill() throws Exception {
        shop = Ids.next();
        database.fill(
                """
                insert into dukon.record (tenant_id, id, type, number, title, pipeline, stage, stage_entered_at, fields,
                  created_at, changed_at)
                select '%s', uuidv7(), 'parcel', n, 'Parcel ' || n, 'parcels', 'parcels/sent', '2026-03-01', jsonb_build_object(
                  'size', 'A' || n, 'colour', 'red',
                  'weight', case n %% 3 when 0 then '20' when 1 then 'light' else 'much' end), '2026-03-01', '2026-03-01'
                from generate_series(1, %d) n"""
                        .formatted(shop, PARCELS));
    }

    private Carrying carrying(EntityManager em, Configuration configuration) {
        Event<?> deaf = (Event<?>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> null);
        Map<Class<?>, Object> given = Map.of(
                Event.class, deaf,
                Clock.class, Clock.fixed(NOW, ZoneOffset.UTC),
                Access.class, new Anybody(),
                Signals.class, new Silence(),
                Tenants.class, new Here(shop),
                Configurations.class, new Fixed(configuration),
                RunSteps.class, new RunSteps(),
                FollowSteps.class, new FollowSteps());
        return new Wired(em, given).get(Carrying.class);
    }

    private static final class Anybody extends Access {
        @Override
        public void requireAdmin() {}
    }

    private static final class Silence extends Signals {
        @Override
        public void fire(UUID tenant, UUID member, String event, Object data) {}
    }

    private static final class Here extends Tenants {
        private final UUID shop;

        private Here(UUID shop) {
            this.shop = shop;
        }

        @Override
        public Tenant current() {
            return new Tenant(shop, "chinar", "Chinar", "en", ZoneId.of("Asia/Bishkek"), "KGS", 1, 1, false, null);
        }
    }

    private static final class Fixed extends Configurations {
        private final Configuration configuration;

        private Fixed(Configuration configuration) {
            this.configuration = configuration;
        }

        @Override
        public Configuration current() {
            return configuration;
        }
    }

    private static ConfigurationChange change(UUID id, ObjectNode moving) {
        return new ConfigurationChange(
                id,
                NOW,
                null,
                "Owner",
                ConfigurationChange.Kind.UPGRADE,
                "moving",
                Json.MAPPER.createObjectNode(),
                "",
                "",
                1,
                Set.of(),
                List.of(),
                moving,
                null);
    }

    private static long count(EntityManager em, String where) {
        return Sql.of(em, "select count(*) as n from dukon.record where tenant_id = :tenant and " + where)
                .first(row -> row.number("n"))
                .orElseThrow();
    }

    /** Every piece is begun from what the line of history says, as after a crash. */
    private int pieces(EntityManager em, String kind, UUID id, ObjectNode moving) {
        Sql.of(
                        em,
                        """
                insert into dukon.configuration_change (tenant_id, id, at, member_name, kind, said, hash_before, hash_after,
                  version, before, touched, paths)
                values (:tenant, :id, :at, '', 'upgrade', '{}', '', '', 1, '{}', '{}', '{}')""")
                .set("id", id)
                .set("at", NOW)
                .run();
        ObjectNode noted = moving;
        int pieces = 0;
        while (!noted.path("done").asBoolean()) {
            ObjectNode read = (ObjectNode) Json.tree(noted.toString());
            carrying(em, configuration(kind)).advance(change(id, read), read, items(kind), 500);
            noted = read;
            pieces++;
            assertTrue(pieces < 50, noted::toString);
        }
        moving.setAll(noted);
        return pieces;
    }

    @Test
    void pieces_of_500_do_everything_once_and_it_goes_back_one_by_one() throws Exception {
        database.plans(shop, em -> {
            UUID id = Ids.next();
            ObjectNode moving = Carrying.begin(STEPS, PARCELS);
            int pieces = pieces(em, "number", id, moving);
            assertEquals(10, pieces, "4 steps of 1,200 records are 9.6 pieces");
            assertEquals(PARCELS / 3, count(em, "stage = 'parcels/heavy'"));
            assertEquals(PARCELS * 2 / 3, count(em, "jsonb_typeof(fields -> 'weight') = 'number'"));
            assertEquals(
                    PARCELS, count(em, "fields ->> 'measure' = 'A' || number and not jsonb_exists(fields, 'size')"));
            assertEquals(PARCELS, count(em, "fields ->> 'colour' = 'crimson'"));
            assertEquals(PARCELS / 3, entries(em, "moved"));
            assertEquals(PARCELS / 3, entries(em, "note"), "what could not be read is told on the card");

            String touched =
                    "(select id from dukon.record where tenant_id = :tenant and stage = 'parcels/heavy' limit 1)";
            Sql.of(em, "update dukon.record set stage = 'parcels/sent' where tenant_id = :tenant and id = " + touched)
                    .run();
            back(em, change(id, moving));
            assertEquals(PARCELS, count(em, "stage = 'parcels/sent'"));
            assertEquals(
                    PARCELS,
                    count(
                            em,
                            "fields ->> 'weight' = case number % 3 when 0 then '20' when 1 then 'light' else 'much' end"));
            assertEquals(PARCELS, count(em, "fields ->> 'size' = 'A' || number and fields ->> 'colour' = 'red'"));
            assertEquals(PARCELS * 2 / 3 - 1, entries(em, "moved"), "whom somebody moved meanwhile is left alone");
        });
    }

    private void back(EntityManager em, ConfigurationChange done) {
        ObjectNode undoing = Carrying.begin(new Undoing(done, configuration("text")).steps(), PARCELS);
        pieces(em, "text", Ids.next(), undoing);
    }

    private static long entries(EntityManager em, String kind) {
        return Sql.of(
                        em,
                        "select count(*) as n from dukon.timeline_entry where tenant_id = :tenant and kind = '" + kind
                                + "'")
                .first(row -> row.number("n"))
                .orElseThrow();
    }

    @Test
    void who_came_to_a_stage_that_stays_after_the_change_stays() throws Exception {
        database.plans(shop, em -> {
            Sql.of(
                            em,
                            "update dukon.record set fields = '{\"weight\": 70}', stage_entered_at = '2026-03-11' where tenant_id = :tenant and number = 5")
                    .run();
            pieces(em, "number", Ids.next(), Carrying.begin(STEPS, PARCELS));
            assertEquals(PARCELS / 3, count(em, "stage = 'parcels/heavy'"));
            assertFalse(count(em, "number = 5 and stage = 'parcels/heavy'") == 1);
        });
    }
}
