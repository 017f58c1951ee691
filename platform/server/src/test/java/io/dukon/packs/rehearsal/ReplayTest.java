package io.dukon.packs.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
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
import io.dukon.packs.rehearsal.Past.Thing;
import io.dukon.records.RecordRow;
import io.dukon.tenancy.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rehearsal plays the past as the shop will be: migrated, with days that come and what may happen once. */
class ReplayTest {

    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-31T00:00:00Z");
    private static final UUID DEAL = Ids.next();
    private static final UUID CONTACT = Ids.next();
    private static final UUID SELLER = Ids.next();

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
                item("tasks", "call", "{due: '1d', 'on-leave': 'keep'}"),
                item("tasks", "ask", "{due: '1d', form: {use: 'visit'}}"),
                item("forms", "visit", "{access: 'task', fields: [{id: 'bought', type: 'text'}], cases: []}"),
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
                type.equals("deal") ? SELLER : null,
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
        List<Thing> things = Stream.generate(() -> new Thing(DEAL, "open_tasks", FROM, null))
                .limit(tasks)
                .toList();
        return play(planned, changes, past(things, Set.of(), happenings));
    }

    private static Past past(List<Thing> things, Set<String> spent, Happening... happenings) {
        RecordRow deal = row(DEAL, "deal", "sale/sent", "{\"kilos\":\"12\",\"born\":\"1990-03-10\"}");
        return new Past(deal, List.of(happenings), things, spent);
    }

    private static Tally play(Configuration planned, List<RecordChange> changes, Past... pasts) {
        Tenant tenant =
                new Tenant(Ids.next(), "chinar", "Chinar", "en", ZoneId.of("Asia/Bishkek"), "KGS", 1L, 1L, false, null);
        Virtual shop = new Virtual(new Migrated(planned, changes, Country.KYRGYZSTAN), tenant, Map.of(), new Today());
        Calendar calendar = new Calendar(shop, FROM, TO);
        Tally tally = new Tally();
        for (Past past : pasts) {
            new Replay(past, shop, calendar, tally).play(FROM, TO);
        }
        new ShopReplay(shop, calendar, tally).play(FROM, TO);
        return tally;
    }

    private static final class Today implements Virtual.Today {
        @Override
        public Optional<RecordRow> row(UUID record) {
            return Optional.of(
                    record.equals(DEAL)
                            ? ReplayTest.row(DEAL, "deal", "sale/light", "{}")
                            : ReplayTest.row(CONTACT, "contact", null, "{\"city\":\"Osh\"}"));
        }

        @Override
        public JsonNode person(String person, String attribute) {
            return attribute.equals("unit") ? Json.tree("\"floor\"") : null;
        }
    }

    private static Happening happening(String kind, String day, String data) {
        return new Happening(
                DEAL, kind, true, null, false, Instant.parse("2026-03-" + day + "T08:00:00Z"), Json.tree(data));
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

    private static final String CALL = "steps: [{id: 'call', task: {use: 'call'}}]}";
    private static final List<RecordChange> SENT_IS_LIGHT =
            List.of(new RecordChange.Stage("c", "sale/sent", List.of(), "sale/light"));

    @Test
    void a_schedule_comes_as_often_as_the_clock_does() {
        assertEquals(30, play(shop("{trigger: {schedule: {every: 'day', at: '08:00'}}, " + CALL), CHANGES, 0).tasks);
        assertEquals(4, play(shop("{trigger: {schedule: {every: 'week', on: ['friday']}}, " + CALL), CHANGES, 0).tasks);
    }

    @Test
    void a_schedule_over_records_finds_those_that_stood_there_then() {
        String robot =
                "{trigger: {schedule: {every: 'day', at: '12:00', over: {type: 'deal', that: {stage: 'sale/light'}}}}, "
                        + CALL;
        Happening left = happening("moved", "11", "{\"from\":\"sale/light\",\"to\":\"sale/heavy\"}");
        assertEquals(11, play(shop(robot), List.of(), past(List.of(), Set.of(), left)).tasks);
        assertEquals(30, play(shop(robot), SENT_IS_LIGHT, 0).tasks);
    }

    @Test
    void tasks_that_robots_would_have_set_are_counted_until_a_person_finishes_one() {
        String robot =
                "{trigger: {schedule: {every: 'day', at: '12:00', over: {type: 'deal', that: {count: {of: 'open_tasks', is: 0}}}}}, "
                        + CALL;
        assertEquals(1, play(shop(robot), SENT_IS_LIGHT, 0).tasks);
        Happening done = happening("task", "11", "{\"template\":\"call\"}");
        assertEquals(2, play(shop(robot), SENT_IS_LIGHT, past(List.of(), Set.of(), done)).tasks);
        Thing old = new Thing(DEAL, "open_tasks", FROM, Instant.parse("2026-03-21T00:00:00Z"));
        assertEquals(1, play(shop(robot), SENT_IS_LIGHT, past(List.of(old), Set.of())).tasks, "from the 21st");
        Thing open = new Thing(DEAL, "open_tasks", FROM, null);
        assertEquals(0, play(shop(robot), SENT_IS_LIGHT, past(List.of(open), Set.of(), done)).tasks, "another task");
    }

    @Test
    void a_digest_goes_to_each_who_is_responsible() {
        String robot =
                "{trigger: {schedule: {every: 'week', over: {type: 'deal', that: {stage: 'sale/light'}}, digest: 'responsible'}}, steps: [{id: 'tell', notify: {text: 'tell', to: '$found.person'}}]}";
        assertEquals(5, play(shop(robot), SENT_IS_LIGHT, 0).notifications);
        assertEquals(0, play(shop(robot), List.of(), 0).notifications, "nothing found, nothing sent");
    }

    @Test
    void a_date_that_was_changed_moves_its_robot() {
        String robot = "{trigger: {date: {type: 'deal', field: 'born', at: '10:00'}}, " + CALL;
        assertEquals(0, play(shop(robot), List.of(), 0, created("02")).tasks, "it has gone by");
        Happening later = happening(
                "changed", "05", "{\"fields\":[{\"id\":\"born\",\"before\":\"2026-03-20\",\"after\":\"1990-03-10\"}]}");
        assertEquals(0, play(shop(robot), List.of(), past(List.of(), Set.of(), later)).tasks);
        Happening late = happening(
                "changed", "25", "{\"fields\":[{\"id\":\"born\",\"before\":\"2026-03-20\",\"after\":\"1990-03-10\"}]}");
        assertEquals(1, play(shop(robot), List.of(), past(List.of(), Set.of(), late)).tasks);
    }

    @Test
    void a_form_that_was_submitted_starts_its_robot_with_the_answers() {
        String robot = "{trigger: {form: {use: 'visit'}}, when: {'$visit.bought': 'yes'}, " + CALL;
        Happening yes = happening("task", "11", "{\"template\":\"ask\",\"answers\":{\"bought\":\"yes\"}}");
        Happening no = happening("task", "12", "{\"template\":\"ask\",\"answers\":{\"bought\":\"no\"}}");
        assertEquals(1, play(shop(robot), SENT_IS_LIGHT, past(List.of(), Set.of(), yes, no)).tasks);
        assertEquals(
                2,
                play(shop("{trigger: {task: {use: 'ask'}}, " + CALL), SENT_IS_LIGHT, past(List.of(), Set.of(), yes, no))
                        .tasks);
    }

    @Test
    void a_web_form_that_brought_the_record_starts_its_robot() {
        String robot = "{trigger: {event: {name: 'form.submitted'}}, " + CALL;
        Happening form = happening("form", "02", "{\"form\":\"f\",\"title\":\"Site\"}");
        assertEquals(1, play(shop(robot), SENT_IS_LIGHT, past(List.of(), Set.of(), form)).tasks);
    }

    @Test
    void what_was_spent_before_the_days_is_spent() {
        String robot = "{trigger: {created: {type: 'deal'}}, once: 'record', " + CALL;
        Past spent = past(List.of(), Set.of("robot ever"), created("02"));
        assertEquals(0, play(shop(robot), SENT_IS_LIGHT, spent).tasks);
        assertEquals(1, play(shop(robot), SENT_IS_LIGHT, past(List.of(), Set.of(), created("02"))).tasks);
    }
}
