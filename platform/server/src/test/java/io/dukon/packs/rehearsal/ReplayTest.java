package io.dukon.packs.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.migration.RecordChange.Way;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.type.Country;
import io.dukon.definitions.type.FieldKind;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.packs.rehearsal.Past.Happening;
import io.dukon.records.RecordRow;
import io.dukon.tenancy.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A rehearsal plays the past as the shop will be: migrated, with days that come and what may happen once. */
class ReplayTest {

    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-31T00:00:00Z");
    private static final UUID DEAL = Ids.next();
    private static final UUID CONTACT = Ids.next();

    private static Configuration shop(String robots) {
        return Configuration.of(List.of(
                item(
                        "types",
                        "deal",
                        "{fields: [{id: 'weight', type: 'number'}, {id: 'born', type: 'date'}, {id: 'contact', type: 'link', to: 'contact'}]}"),
                item("types", "contact", "{fields: [{id: 'city', type: 'text'}]}"),
                item(
                        "pipelines",
                        "sale",
                        "{type: 'deal', stages: [{id: 'light', kind: 'open'}, {id: 'heavy', kind: 'open'}]}"),
                item("tasks", "call", "{due: '1d'}"),
                item("automations", "robot", robots)));
    }

    private static final JsonMapper LOOSE = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES, JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private static Item item(String kind, String id, String loose) {
        try {
            return new Item(kind, id, ((ObjectNode) LOOSE.readTree(loose)).put("id", id));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(loose, e);
        }
    }

    private static RecordRow row(UUID id, String type, String stage, String fields) {
        return new RecordRow(
                id,
                type,
                1,
                "Kettle",
                stage == null ? null : "sale",
                stage,
                FROM,
                null,
                null,
                null,
                type.equals("deal") ? CONTACT : null,
                null,
                (ObjectNode) Json.tree(fields),
                0,
                null,
                FROM,
                null,
                null,
                null,
                false,
                1);
    }

    private static Tally play(Configuration planned, List<RecordChange> changes, long tasks, Happening... happenings) {
        Migrated migrated = new Migrated(planned, changes, Country.KYRGYZSTAN);
        Tenant tenant =
                new Tenant(Ids.next(), "chinar", "Chinar", "en", ZoneId.of("Asia/Bishkek"), "KGS", 1L, 1L, false, null);
        Virtual shop = new Virtual(
                migrated,
                tenant,
                Map.of(),
                Map.of(),
                id -> Optional.of(row(CONTACT, "contact", null, "{\"city\":\"Osh\"}")),
                (record, of, since) -> tasks);
        Tally tally = new Tally();
        Past past = new Past(
                row(DEAL, "deal", "sale/sent", "{\"kilos\":\"12\",\"born\":\"1990-03-10\"}"), List.of(happenings));
        new Replay(past, shop, tally).play(FROM, TO);
        return tally;
    }

    private static Happening created(String day) {
        return new Happening(
                DEAL,
                "created",
                true,
                null,
                false,
                Instant.parse("2026-03-" + day + "T08:00:00Z"),
                Json.MAPPER.createObjectNode());
    }

    private static final List<RecordChange> CHANGES = List.of(
            new RecordChange.Field("a", "deal", "kilos", "weight"),
            new RecordChange.Convert("b", "deal", "weight", FieldKind.NUMBER, Map.of(), true),
            new RecordChange.Stage(
                    "c",
                    "sale/sent",
                    List.of(new Way("sale/heavy", Json.tree("{\"weight\":{\"gt\":10}}"))),
                    "sale/light"));

    @Test
    void a_record_stands_where_the_migration_will_put_it() {
        String robot = "{trigger: {entered: {stage: ['sale/heavy']}}, steps: [{id: 'call', task: {use: 'call'}}]}";
        assertEquals(1, play(shop(robot), CHANGES, 0, created("02")).tasks);
        String other = robot.replace("heavy", "light");
        assertEquals(0, play(shop(other), CHANGES, 0, created("02")).tasks);
        assertEquals(0, play(shop(robot), List.of(), 0, created("02")).tasks, "without it the stage is unknown");
        assertEquals(1, play(shop(robot), List.of(), 0, created("02")).stuckCount);
    }

    @Test
    void a_day_that_comes_within_the_time_starts_its_robot_also_where_nothing_else_happened() {
        String robot = "{trigger: {yearly: {type: 'deal', field: 'born'}}, steps: [{id: 'call', task: {use: 'call'}}]}";
        assertEquals(1, play(shop(robot), CHANGES, 0).tasks);
    }

    @Test
    void what_may_happen_once_happens_once() {
        String robot =
                "{trigger: {created: {type: 'deal'}}, once: 'record', steps: [{id: 'call', task: {use: 'call'}}]}";
        assertEquals(1, play(shop(robot), CHANGES, 0, created("02"), created("03")).tasks);
        assertEquals(
                2, play(shop(robot.replace("once: 'record', ", "")), CHANGES, 0, created("02"), created("03")).tasks);
    }

    @Test
    void conditions_count_and_look_along_links() {
        String robot =
                "{trigger: {created: {type: 'deal'}}, when: {count: {of: 'open_tasks', is: 0}, '$deal.contact.city': {is: 'Osh'}}, steps: [{id: 'call', task: {use: 'call'}}]}";
        assertEquals(1, play(shop(robot), CHANGES, 0, created("02")).tasks);
        assertEquals(0, play(shop(robot), CHANGES, 2, created("02")).tasks);
    }
}
