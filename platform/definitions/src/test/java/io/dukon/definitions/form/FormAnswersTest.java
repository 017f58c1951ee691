package io.dukon.definitions.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.Packs;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.type.Country;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormAnswersTest {

    private static final Configuration SHOP = Packs.configuration(
            "types/visit.yaml",
            """
            id: visit
            fields:
              - { id: phones, type: phones }
              - { id: reason, type: text }
              - { id: outcome, type: text }
            """,
            "forms/visited.yaml",
            """
            id: visited
            access: task
            fills: visit
            by: outcome
            fields: [ { id: outcome }, { id: phones }, { id: reason } ]
            cases:
              - { is: came, required: [phones] }
              - { is: away, required: [reason] }
            """,
            "forms/counted.yaml",
            """
            id: counted
            access: task
            fields: [ { id: name, type: text, required: true }, { id: pieces, type: number, max: 9 } ]
            """);

    private static FormAnswers of(Country home, Map<String, JsonNode> given) {
        return FormAnswers.of(SHOP.forms().get("visited"), null, given, SHOP, home, moment -> Instant.EPOCH);
    }

    @Test
    void a_phone_is_dialled_as_where_the_shop_is() {
        Map<String, JsonNode> given = Map.of("outcome", Packs.text("came"), "phones", Packs.text("90 123 45 67"));
        assertEquals(
                "[\"+998901234567\"]",
                of(Country.UZBEKISTAN, given).values().get("phones").toString());
        assertEquals(List.of(), of(Country.UZBEKISTAN, given).problems());
    }

    @Test
    void what_the_answer_hides_is_dropped_and_what_it_wants_is_named() {
        FormAnswers answers =
                of(Country.UZBEKISTAN, Map.of("outcome", Packs.text("away"), "phones", Packs.text("901234567")));
        assertFalse(answers.values().containsKey("phones"), answers.values().toString());
        assertEquals(List.of("reason"), answers.problems());
    }

    @Test
    void an_answer_that_the_form_does_not_know_is_the_problem() {
        assertEquals(
                List.of("outcome"),
                of(Country.UZBEKISTAN, Map.of("outcome", Packs.text("flew"))).problems());
    }

    @Test
    void what_is_missing_and_what_is_beyond_a_limit_are_told_apart() {
        FormAnswers answers = FormAnswers.of(
                SHOP.forms().get("counted"),
                null,
                Map.of("pieces", Packs.text("12")),
                SHOP,
                Country.UZBEKISTAN,
                moment -> Instant.EPOCH);
        assertEquals(
                List.of("/name required", "/pieces outside"),
                answers.wrong().stream()
                        .map(one -> one.pointer() + " " + one.code())
                        .toList());
    }
}
