package io.dukon.definitions.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.Packs;
import io.dukon.definitions.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldValidatorTest {
    private static final RecordTypeDefinition TYPE = Packs.configuration(
                    "lists/all.yaml",
                            "[ { id: sizes, values: [ { id: s }, { id: m } ] }, { id: free, open: true, values: [] } ]",
                    "types/all.yaml",
                            """
                    id: deal
                    fields:
                      - { id: name, type: text, required: true }
                      - { id: count, type: number }
                      - { id: price, type: money }
                      - { id: gift, type: boolean }
                      - { id: day, type: date }
                      - { id: at, type: datetime }
                      - { id: size, type: list, list: sizes }
                      - { id: sizes, type: list, list: sizes, many: true }
                      - { id: tag, type: list, list: free }
                      - { id: parent, type: link, to: deal }
                      - { id: phones, type: phones }
                      - { id: emails, type: emails }
                      - { id: code, type: text, bound: coupon.code }
                      - { id: contract, type: file }
                      - { id: photos, type: file, many: true }
                    required:
                      - { id: cashier, roles: [cashier], fields: [count], when: { gift: true } }
                    """)
            .type("deal")
            .orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "name;   \" Aida \";                          \"Aida\"",
                "count;  \"12.50\";                           12.5",
                "count;  7;                                   7",
                "price;  \"3500 KGS\";                        {\"amount\":\"3500.00\",\"currency\":\"KGS\"}",
                "price;  \"3500,5\";                          {\"amount\":\"3500.50\",\"currency\":\"KGS\"}",
                "price;  { amount: 10, currency: UZS };       {\"amount\":\"10.00\",\"currency\":\"UZS\"}",
                "price;  1250;                                {\"amount\":\"1250.00\",\"currency\":\"KGS\"}",
                "day;    2026-03-02;                          \"2026-03-02\"",
                "at;     \"2026-03-02T10:00:00+06:00\";       \"2026-03-02T04:00:00Z\"",
                "size;   m;                                   \"m\"",
                "sizes;  [m, s, m];                           [\"m\",\"s\"]",
                "tag;    anything;                            \"anything\"",
                "parent; { type: deal, id: d1 };              \"d1\"",
                "contract; { id: f1, name: Contract };        \"f1\"",
                "photos; [f1, f2, f1];                        [\"f1\",\"f2\"]",
                "phones; [\"0555 12-34-56\"];                 [\"+996555123456\"]",
                "phones; [\"+998 (90) 123-45-67\"];           [\"+998901234567\"]",
                "phones; [\"555123456\", \"0555123456\"];     [\"+996555123456\"]",
                "phones; \"00996555123456\";                  [\"+996555123456\"]",
                "phones; \"880-05-55\";                       [\"8800555\"]",
                "emails; [\" Aida@Example.COM \"];            [\"aida@example.com\"]",
                "name;   \"\";                                null",
                "phones; [];                                  null",
            })
    void keepsValuesInOneForm(String field, String given, String kept) {
        Validated checked = FieldValidator.validate(TYPE, Map.of(field, Packs.json(given)));
        assertEquals(List.of(), checked.problems());
        assertEquals(kept, checked.values().get(field).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "count;  many;                     /count;    number",
                "count;  1e999999999;              /count;    number",
                "count;  \"1e9\";                   /count;    number",
                "price;  \"10 euro\";              /price;    money",
                "price;  { amount: x };            /price;    money",
                "gift;   \"true\";                 /gift;     boolean",
                "day;    2026-02-30;               /day;      date",
                "day;    02.03.2026;               /day;      date",
                "at;     2026-03-02T10:00:00;      /at;       datetime",
                "size;   xl;                       /size;     not_in_list",
                "sizes;  [m, xl];                  /sizes/1;  not_in_list",
                "name;   [a, b];                   /name;     single",
                "parent; 5;                        /parent;   reference",
                "phones; [\"0555123456\", \"12\"]; /phones/1; phone",
                "phones; [\"call me 555123456\"];  /phones/0; phone",
                "emails; [\"aida@\"];              /emails/0; email",
                "code;   ABC;                      /code;     read_only",
                "other;  x;                        /other;    unknown",
            })
    void namesWhatIsWrongAndWhere(String field, String given, String pointer, String code) {
        Validated checked = FieldValidator.validate(TYPE, Map.of(field, Packs.json(given)));
        assertEquals(1, checked.problems().size());
        assertEquals(pointer, checked.problems().getFirst().pointer());
        assertEquals(code, checked.problems().getFirst().code());
    }

    @Test
    void boundsNumbersThatAreShortToWrite() {
        JsonNode endless = Json.nodes().numberNode(new java.math.BigDecimal("1e999999999"));
        assertEquals(
                "number",
                FieldValidator.validate(TYPE, Map.of("count", endless))
                        .problems()
                        .getFirst()
                        .code());
    }

    @Test
    void refusesWhatTheDatabaseCannotKeep() {
        JsonNode zero = Json.nodes().textNode("a\0b");
        assertEquals(
                "text",
                FieldValidator.validate(TYPE, Map.of("name", zero))
                        .problems()
                        .getFirst()
                        .code());
    }

    @Test
    void readsLocalNumbersAsTheCountryDials() {
        Map<String, JsonNode> phones = Map.of("phones", Packs.json("[\"90 123 45 67\"]"));
        assertEquals(
                "[\"+998901234567\"]",
                FieldValidator.validate(TYPE, phones, Country.UZBEKISTAN)
                        .values()
                        .get("phones")
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RUB; 8 (916) 123-45-67; +79161234567",
                "KZT; 8 701 123 45 67;   +77011234567",
                "TJS; 93 123 4567;       +992931234567",
                "TRY; 0532 123 45 67;    +905321234567",
                "EUR; 0532 123 45 67;    05321234567",
                "EUR; +49 30 901820;     +4930901820",
                "USD; 253-0000;          2530000",
            })
    void readsNumbersAsTheyAreDialledAtHome(String currency, String typed, String kept) {
        Map<String, JsonNode> phones = Map.of("phones", Json.nodes().arrayNode().add(typed));
        assertEquals(
                "[\"" + kept + "\"]",
                FieldValidator.validate(TYPE, phones, Country.ofCurrency(currency))
                        .values()
                        .get("phones")
                        .toString());
    }

    @Test
    void tellsWhatIsMissingForWhom() {
        Map<String, JsonNode> gift = Json.entries(Packs.json("{ gift: true }"));
        assertEquals(Set.of("/name", "/count"), pointers(gift, Set.of("cashier")));
        assertEquals(Set.of("/name"), pointers(gift, Set.of("seller")));
        assertTrue(pointers(Json.entries(Packs.json("{ name: A }")), Set.of("cashier"))
                .isEmpty());
    }

    private static Set<String> pointers(Map<String, JsonNode> record, Set<String> roles) {
        return Set.copyOf(FieldValidator.missing(TYPE, record::get, roles).stream()
                .map(FieldProblem::pointer)
                .toList());
    }
}
