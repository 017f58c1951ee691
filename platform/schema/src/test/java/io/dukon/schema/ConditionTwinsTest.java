package io.dukon.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.ConditionSql;
import io.dukon.definitions.condition.Given;
import io.dukon.definitions.condition.OwnValues;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.json.Json;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A condition has two readers, the interpreter and the database: they never differ. */
class ConditionTwinsTest {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):(c\\d+)");
    private static final List<String> FIELDS = List.of("a", "b", "c");
    private static final List<String> COUNTED = List.of("open_tasks", "payments", "visit");

    /** Ten in the morning where it is the next day already, after the shop's clock. */
    private static final Given GIVEN = new Given(
            Map.<String, JsonNode>of("days", Json.nodes().textNode("1d"))::get,
            Instant.parse("2026-11-22T20:00:00.123456789Z"),
            ZoneId.of("Asia/Bishkek"));

    private static TestDatabase database;
    private static Connection connection;

    @BeforeContainer
    static void start() throws Exception {
        database = TestDatabase.migrated();
        connection = database.as("dukon_migrator");
    }

    @AfterContainer
    static void stop() throws Exception {
        connection.close();
        database.close();
    }

    /** A record: values by field, numbers of related things by name. */
    record Subject(ObjectNode fields, Map<String, Integer> counts) {
        Values values() {
            return new OwnValues("deal", fields::get, GIVEN, (of, since) -> counts.get(of));
        }
    }

    @Property(tries = 12_000)
    void both_readers_agree(@ForAll("conditions") JsonNode written, @ForAll("subjects") Subject subject)
            throws SQLException {
        Condition condition = Condition.parse(written);
        assertEquals(condition.matches(subject.values()), ask(condition, subject), () -> written + " on " + subject);
    }

    /** A record of two columns, and a sum and a time that stand in columns of their own as well. */
    private static final class Columns implements ConditionSql.Columns {
        @Override
        public ConditionSql.Sum sum(String field) {
            return field.equals("sum") ? new ConditionSql.Sum("r.minor", "r.currency") : null;
        }

        @Override
        public String time(String field) {
            return field.equals("made") ? "r.made" : null;
        }

        @Override
        public String value(String field, String parameter) {
            return "(r.fields -> cast(" + parameter + " as text))";
        }

        @Override
        public String count(String of, String parameter, String since) {
            return "cast(r.counts ->> cast(" + parameter + " as text) as bigint)";
        }
    }

    private static boolean ask(Condition condition, Subject subject) throws SQLException {
        ConditionSql.Predicate predicate = ConditionSql.of(condition, "deal", new Columns(), GIVEN);
        List<Object> values = new ArrayList<>();
        String text = PARAMETER.matcher(predicate.text()).replaceAll(found -> {
            values.add(predicate.values().get(found.group(1)));
            return Matcher.quoteReplacement("?");
        });
        values.add(subject.fields().toString());
        values.add(Json.MAPPER.valueToTree(subject.counts()).toString());
        JsonNode sum = subject.fields().path("sum");
        String currency = sum.path("currency").asText(null);
        values.add(
                currency == null
                        ? null
                        : new BigDecimal(sum.path("amount").asText())
                                .movePointRight(Currency.getInstance(currency).getDefaultFractionDigits())
                                .longValueExact());
        values.add(currency);
        values.add(subject.fields().path("made").asText(null));
        return holds(text, values);
    }

    private static boolean holds(String predicate, List<Object> values) throws SQLException {
        String row = " from (select cast(? as jsonb) as fields, cast(? as jsonb) as counts, cast(? as bigint) as minor,"
                + " cast(? as text) as currency, cast(? as timestamptz) as made) r";
        try (PreparedStatement statement = connection.prepareStatement("select " + predicate + row)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    private static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Few values of each kind, so that they often meet; among them texts that look like other kinds. */
    private static final String SCALARS =
            """
            [1, 1.0, 1.50, 1.005, 2, -3, 0, 99999999999999999999, true, false, "true", "1", "1.5", "007", "7", "1 KGS", "1.50 USD", "1.0005 KWD", "2 JPY", "web", "Web site",
             "phone", "Алма", "алма", "", "  ", "2026-11-22", "2026-02-30", "2026-11-23", "2026-11-22T10:00:00Z",
             "2026-11-22T16:00:00+06:00", "2026-11-22T10:00:00.5Z", "2026-11-22T20:00:00.123456Z", "2026-13-22T10:00:00Z", "2026-11-22T10:00",
             "1234567890123456", 1234567890123456, "$$", "sale/new"]""";

    private static final List<String> MOMENTS = List.of(
            "{\"from\": \"now\"}",
            "{\"minus\": \"10h\"}",
            "{\"plus\": \"$input.days\"}",
            "{\"minus\": \"1d\", \"at\": \"16:00\"}",
            "{\"day\": 2, \"at\": \"00:00\"}",
            "{\"from\": \"$input.unknown\"}");

    private static Arbitrary<JsonNode> scalars() {
        return Arbitraries.of(Json.asList(json(SCALARS)));
    }

    private static Arbitrary<JsonNode> stored() {
        Arbitrary<JsonNode> objects = Arbitraries.of(
                        "{\"amount\": \"1.00\", \"currency\": \"KGS\"}",
                        "{\"amount\": \"1.50\", \"currency\": \"USD\"}",
                        "{\"amount\": \"2.00\", \"currency\": \"KGS\"}",
                        "{\"id\": \"web\", \"type\": \"contact\"}",
                        "{}",
                        "null")
                .map(ConditionTwinsTest::json);
        Arbitrary<JsonNode> many = scalars().list().ofMaxSize(3).map(all -> {
            ArrayNode array = Json.nodes().arrayNode();
            all.forEach(array::add);
            return array;
        });
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, scalars()),
                net.jqwik.api.Tuple.of(2, objects),
                net.jqwik.api.Tuple.of(2, many));
    }

    @Provide
    Arbitrary<Subject> subjects() {
        Arbitrary<Map<String, Integer>> counts = Arbitraries.maps(
                        Arbitraries.of(COUNTED), Arbitraries.integers().between(0, 4))
                .ofSize(COUNTED.size());
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(FIELDS), stored()),
                        Arbitraries.of(SUMS).map(ConditionTwinsTest::json),
                        Arbitraries.of(TIMES).map(ConditionTwinsTest::json),
                        counts)
                .as((fields, sum, made, numbers) -> {
                    ObjectNode all = Json.object(fields);
                    all.set("sum", sum);
                    all.set("made", made);
                    return new Subject(all, numbers);
                });
    }

    /** With two, no, three and four digits behind the point. */
    private static final List<String> SUMS = List.of(
            "{\"amount\": \"1.00\", \"currency\": \"KGS\"}",
            "{\"amount\": \"1.01\", \"currency\": \"USD\"}",
            "{\"amount\": \"1.50\", \"currency\": \"USD\"}",
            "{\"amount\": \"-3.00\", \"currency\": \"KGS\"}",
            "{\"amount\": \"2\", \"currency\": \"JPY\"}",
            "{\"amount\": \"1.001\", \"currency\": \"KWD\"}",
            "{\"amount\": \"1.0050\", \"currency\": \"CLF\"}",
            "null");

    private static final List<String> TIMES = List.of(
            "\"2026-11-22T10:00:00Z\"",
            "\"2026-11-22T10:00:00.500Z\"",
            "\"2026-11-22T20:00:00.123456Z\"",
            "\"2026-11-23T10:00:00Z\"",
            "null");

    @Provide
    Arbitrary<JsonNode> conditions() {
        return Arbitraries.lazyOf(
                this::tests,
                this::tests,
                this::tests,
                this::counts,
                () -> conditions().list().ofMaxSize(3).map(all -> wrap("all", all)),
                () -> conditions().list().ofMaxSize(3).map(all -> wrap("any", all)),
                () -> conditions().map(one -> Json.object().set("not", one)));
    }

    private static JsonNode wrap(String word, List<JsonNode> parts) {
        ArrayNode array = Json.nodes().arrayNode();
        parts.forEach(array::add);
        return Json.object().set(word, array);
    }

    private Arbitrary<JsonNode> tests() {
        Arbitrary<String> paths = Arbitraries.of("a", "b", "c", "$deal.a", "$deal.b", "sum", "$deal.sum", "made");
        return Combinators.combine(paths, comparisons())
                .as((path, comparison) -> Json.object().set(path, comparison));
    }

    private static Arbitrary<JsonNode> comparisons() {
        Arbitrary<JsonNode> operands = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, scalars()),
                net.jqwik.api.Tuple.of(
                        2, Arbitraries.of("a", "b", "sum", "made").map(field -> Json.nodes()
                                .textNode("$deal." + field))),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(MOMENTS).map(ConditionTwinsTest::json)));
        Arbitrary<JsonNode> lists = operands.list().ofMinSize(1).ofMaxSize(3).map(all -> {
            ArrayNode array = Json.nodes().arrayNode();
            all.forEach(array::add);
            return array;
        });
        Arbitrary<JsonNode> byWord = Combinators.combine(
                        Arbitraries.of("is", "not", "gt", "gte", "lt", "lte", "contains"), operands)
                .as((word, operand) -> Json.object().set(word, operand));
        Arbitrary<JsonNode> byList = Combinators.combine(Arbitraries.of("in", "not-in"), lists)
                .as((word, operand) -> Json.object().set(word, operand));
        Arbitrary<JsonNode> filled =
                Arbitraries.of(true, false).map(yes -> Json.object().put("filled", yes));
        return Arbitraries.oneOf(operands, lists, byWord, byWord, byList, filled);
    }

    private Arbitrary<JsonNode> counts() {
        return Combinators.combine(
                        Arbitraries.of(COUNTED),
                        Arbitraries.of("is", "not", "gt", "gte", "lt", "lte"),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("", "30d"))
                .as((of, word, number, within) -> {
                    ObjectNode count = Json.object().put("of", of).put(word, number);
                    return Json.object().set("count", within.isEmpty() ? count : count.put("within", within));
                });
    }
}
