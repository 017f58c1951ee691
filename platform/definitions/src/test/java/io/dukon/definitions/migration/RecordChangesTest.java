package io.dukon.definitions.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.Packs;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.type.Country;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of records on the way over several versions. */
class RecordChangesTest {
    private static final Configuration BEFORE = shop("new, sent, done", "size");
    private static final Configuration AFTER = shop("new, small, large, done", "fit");

    private static Configuration shop(String stages, String field) {
        StringBuilder all = new StringBuilder();
        for (String stage : stages.split(", ")) {
            all.append("{ id: ").append(stage).append(", kind: open }, ");
        }
        List<Item> items = Packs.read(
                        "types/a.yaml",
                        "[ { id: deal, fields: [ { id: " + field + ", type: list, list: sizes } ] } ]",
                        "lists/a.yaml",
                        "{ id: sizes, values: [ { id: s }, { id: l } ] }",
                        "pipelines/a.yaml",
                        "{ id: sale, type: deal, stages: [ " + all + " ] }")
                .pack()
                .items();
        return Configuration.of(items);
    }

    private static List<RecordChange> changes(String... operations) {
        List<Operation> all = java.util.Arrays.stream(operations)
                .map(text -> Operation.parse(Packs.read(
                                "migrations/a.yaml",
                                "{ id: m, version: 2.0.0, operations: [ { id: one, " + text + " } ] }")
                        .pack()
                        .items()
                        .getFirst()
                        .content()
                        .at("/operations/0")))
                .toList();
        return new Migrations(all).records(BEFORE, AFTER);
    }

    @Test
    void recordsThatGoThroughAStageOfAVersionInBetweenMoveOnce() {
        List<RecordChange> all = changes(
                "rename: { stage: sale/sent, to: shipped }",
                "split: { stage: sale/shipped, into: [ { to: sale/little, when: { size: s } } ], else: sale/large }",
                "rename: { field: deal.size, to: fit }",
                "rename: { stage: sale/little, to: small }");

        assertEquals(new RecordChange.Field("one", "deal", "size", "fit"), all.getFirst());
        RecordChange.Stage stage = (RecordChange.Stage) all.get(1);
        assertEquals("sale/sent", stage.from());
        assertEquals("sale/small", stage.ways().getFirst().to());
        assertEquals(
                "{\"fit\":\"s\"}", stage.ways().getFirst().when().toString().replace("{\"is\":\"s\"}", "\"s\""));
        assertEquals("sale/large", stage.otherwise());
        assertEquals(2, all.size());
    }

    @Test
    void aSplitOfASplitAsksBoth() {
        RecordChange.Stage stage = (RecordChange.Stage) changes(
                        "split: { stage: sale/sent, into: [ { to: sale/some, when: { fit: s } } ], else: sale/large }",
                        "split: { stage: sale/some, into: [ { to: sale/small, when: { title: x } } ], else: sale/new }")
                .getFirst();

        assertEquals(
                List.of("sale/small", "sale/new"),
                stage.ways().stream().map(RecordChange.Way::to).toList());
        assertEquals(2, stage.ways().getFirst().when().path("all").size());
        assertEquals("sale/large", stage.otherwise());
    }

    @Test
    void aStageThatTheShopKeepsKeepsItsRecordsAndNobodyGoesWhereNoStageIs() {
        assertEquals(List.of(), changes("move-stage: { stage: sale/new, to: sale/small }"));
        assertEquals(List.of(), changes("move-stage: { stage: sale/sent, to: sale/nowhere }"));
        assertEquals(List.of(), changes("move-stage: { stage: sale/never, to: sale/small }"));
        assertEquals(
                List.of("sale/done"),
                changes("split: { stage: sale/done, into: [ { to: sale/small, when: { fit: s } } ], else: sale/done }")
                        .stream()
                        .map(change -> ((RecordChange.Stage) change).from())
                        .toList());
    }

    @Test
    void whatIsConvertedAndThenRenamedIsConvertedUnderItsNewName() {
        List<RecordChange> all =
                changes("convert: { field: deal.size, to: list }", "rename: { field: deal.size, to: fit }");

        assertEquals(new RecordChange.Field("one", "deal", "size", "fit"), all.getFirst());
        assertEquals("fit", ((RecordChange.Convert) all.get(1)).field());
    }

    @Test
    void aValueIsRenamedInEveryFieldThatChoosesIt() {
        assertEquals(
                List.of("size", "fit"),
                changes("rename: { value: sizes.s, to: m }").stream()
                        .map(change -> ((RecordChange.Value) change).field())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "number;  '\"12\"';                              12",
                "number;  '\"XL\"';                              null",
                "number;  '{\"amount\":\"5.50\",\"currency\":\"KGS\"}'; 5.5",
                "text;    12;                                    \"12\"",
                "text;    '{\"amount\":\"5.50\",\"currency\":\"KGS\"}'; \"5.50 KGS\"",
                "money;   '\"1500\"';                            '{\"amount\":\"1500.00\",\"currency\":\"KGS\"}'",
                "list;    '\"small\"';                           \"s\"",
                "list;    '[\"l\"]';                             \"l\"",
                "list;    '[\"l\",\"s\"]';                       null",
                "boolean; '\"yes\"';                             true",
                "date;    '\"2026-02-30\"';                      null",
            })
    void aValueIsReadInItsNewKindOrNotAtAll(String kind, String value, String becomes) throws Exception {
        Configuration shop = Configuration.of(Packs.read(
                        "types/a.yaml",
                        "{ id: deal, fields: [ { id: it, type: " + kind + ", list: sizes } ] }",
                        "lists/a.yaml",
                        "{ id: sizes, values: [ { id: s }, { id: l } ] }")
                .pack()
                .items());
        Map<String, JsonNode> cases =
                Map.of("small", Json.nodes().textNode("s"), "yes", Json.nodes().booleanNode(true));
        Conversion conversion =
                new Conversion(shop.type("deal").orElseThrow().field("it").orElseThrow(), cases, Country.KYRGYZSTAN);

        JsonNode read = conversion.of(Json.MAPPER.readTree(value));

        assertEquals(becomes, read.toString());
        assertEquals(becomes, read.isNull() ? "null" : conversion.of(read).toString(), "what has the kind stays");
    }
}
