package io.dukon.definitions.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.Packs;
import io.dukon.definitions.json.Json;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");
    private static final Texts TEXTS = Texts.of(List.of(
            Map.entry("ru", Packs.json("{ a: { b: \"А {record.title}!\" }, only: \"рус\" }")),
            Map.entry(
                    "en",
                    Packs.json(
                            "{ a: { b: \"E {record.title}!\" }, last: \"eng\", m: \"{sum|money} {n|number} {at|datetime} {at|date} {at|time}\" }")),
            Map.entry("uz", Packs.json("{ m: \"{sum|money}, {n|number}, {at|datetime}\" }")),
            Map.entry("ru", Packs.json("{ only: \"позже\" }"))));

    @Test
    void fallsBackToRussianThenEnglishThenTheKey() {
        assertEquals("позже", TEXTS.text("uz", "only"));
        assertEquals("eng", TEXTS.text("uz", "last"));
        assertEquals("no.such", TEXTS.text("uz", "no.such"));
        assertEquals("позже", TEXTS.text("en", "only"));
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertEquals("E Kettle!", format("en", "a.b", "{ record.title: Kettle }"));
        assertEquals("А !", format("ru", "a.b", "{}"));
    }

    @Test
    void saysValuesInTheLanguage() {
        String values = "{ sum: { amount: \"1234567.00\", currency: KGS }, n: 1234.5, at: \"2026-03-02T04:05:00Z\" }";
        assertEquals("1,234,567\u00a0KGS 1,234.50 2 Mar 2026, 10:05 2 Mar 2026 10:05", format("en", "m", values));
        assertEquals("1\u00a0234\u00a0567\u00a0som, 1\u00a0234,50, 02.03.2026 10:05", format("uz", "m", values));
    }

    @Test
    void saysInGeneralWhatIsSaidOfEachRecord() {
        assertEquals("Deal moved", Placeholders.without("Deal {record.number} moved"));
        assertEquals("The deposit for … is paid", Placeholders.without("The deposit for {record.title} is paid"));
        assertEquals("Новый заказ", Placeholders.without("Новый заказ «{record.title}»"));
        assertEquals("Is ready", Placeholders.without("{record.title} is ready: {sum}"));
    }

    @Test
    void knowsPlaceholdersFromBraces() {
        assertEquals(Set.of("to.name", "sum", "{Bad}"), Placeholders.names("{to.name} {sum|money} {Bad}"));
    }

    private static String format(String locale, String key, String values) {
        Map<String, JsonNode> all = Json.entries(Packs.json(values));
        return TEXTS.format(locale, key, all::get, ZONE);
    }
}
