package io.dukon.definitions.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.Packs;
import io.dukon.definitions.json.Json;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final Map<String, JsonNode> RECORD = Json.entries(
            Packs.json(
                    """
            { kind: a, count: 5, price: { amount: "3500.00", currency: KGS }, tags: [red, big], day: 2026-03-02,
              at: "2026-03-02T04:00:00Z", gift: true, name: Aida, blank: "  ", none: [], nothing: null,
              $lead.kind: a, owner: p1, linked: { type: contact, id: c1 } }"""));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{ kind: a };                                   true",
                "{ kind: b };                                   false",
                "{ kind: [a, b] };                              true",
                "{ kind: [b, c] };                              false",
                "{ kind: { not: a } };                          false",
                "{ kind: { not: b } };                          true",
                "{ kind: { not-in: [a, b] } };                  false",
                "{ kind: a, count: 6 };                         false",
                "{ count: 5 };                                  true",
                "{ count: { gt: 4, lt: 6 } };                   true",
                "{ count: { gt: 5 } };                          false",
                "{ count: { gte: 5 } };                         true",
                "{ count: { lte: 4 } };                         false",
                "{ price: \"3500 KGS\" };                       true",
                "{ price: { gt: \"3499.99 KGS\" } };            true",
                "{ price: { gt: \"1 UZS\" } };                  false",
                "{ price: { lt: \"999999 UZS\" } };             false",
                "{ price: { lt: 4000 } };                       true",
                "{ tags: red };                                 true",
                "{ tags: { contains: big } };                   true",
                "{ tags: { not: red } };                        false",
                "{ name: { contains: IDA } };                   true",
                "{ day: { lt: 2026-03-10 } };                   true",
                "{ at: { gt: \"2026-03-02T03:59:59.5Z\" } };    true",
                "{ gift: true };                                true",
                "{ gift: false };                               false",
                "{ kind: $lead.kind };                          true",
                "{ $lead.kind: a };                             true",
                "{ linked: c1 };                                true",
                "{ any: [ { kind: b }, { count: 5 } ] };        true",
                "{ all: [ { kind: a }, { count: 6 } ] };        false",
                "{ not: { kind: b } };                          true",
                "{ any: [] };                                   false",
                "{};                                            true",
            })
    void holdsOrNot(String condition, boolean expected) {
        assertEquals(expected, Condition.parse(Packs.json(condition)).matches(RECORD::get));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "filled: false; true",
                "filled: true; false",
                "not: x; true",
                "not-in: [x]; true",
                "is: x; false",
                "in: [x]; false",
                "gt: 0; false",
                "lt: 9; false",
                "contains: x; false",
            })
    void anEmptyValueSatisfiesOnlyThree(String test, boolean expected) {
        for (String field : new String[] {"absent", "blank", "none", "nothing"}) {
            assertEquals(
                    expected,
                    Condition.parse(Packs.json("{ " + field + ": { " + test + " } }"))
                            .matches(RECORD::get),
                    field);
        }
    }

    @Test
    void tellsWhatItReads() {
        Condition condition = Condition.parse(
                Packs.json("{ kind: a, any: [ { $lead.x: { gt: $input.y } }, { not: { count: 1 } } ] }"));
        assertEquals(Set.of("kind", "$lead.x", "$input.y", "count"), condition.reads());
    }

    @Test
    void refusesWhatIsNoCondition() {
        assertThrows(IllegalArgumentException.class, () -> Condition.parse(Packs.json("{ kind: { like: a } }")));
        assertThrows(IllegalArgumentException.class, () -> Condition.parse(Packs.json("{ kind: null }")));
        assertThrows(IllegalArgumentException.class, () -> Condition.parse(Packs.json("[a]")));
    }

    @Property(tries = 200)
    void notIsTheOppositeOfIs(@ForAll int held, @ForAll int wanted) {
        Values values = path -> Json.nodes().numberNode(held);
        boolean is = Condition.parse(Json.object().put("n", wanted)).matches(values);
        boolean not = Condition.parse(Json.object().set("n", Json.object().put("not", wanted)))
                .matches(values);
        assertEquals(held == wanted, is);
        assertEquals(!is, not);
    }
}
