package io.dukon.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a robot went to work is read by who works with the card. */
class WordsTest {

    private static JsonNode named(String event) {
        return JsonNodeFactory.instance.objectNode().put("kind", "named").put("name", event);
    }

    @ParameterizedTest
    @CsvSource({
        "en, assigned, A responsible person was named",
        "en, payment.received, A payment came",
        "ru, payment.settled, Оплачено полностью",
        "uz, payment.settled, Toʻliq toʻlandi",
        "ky, payment.received, Төлөм келди",
        "en, parcel.arrived, By an event"
    })
    void an_event_of_ours_is_said_in_words_and_that_of_a_plugin_in_general(String locale, String event, String said) {
        assertEquals(said, new Words(null, locale, field -> true).because(named(event)));
    }
}
