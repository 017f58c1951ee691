package io.dukon.definitions.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.sentence.Words;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ru", "uz", "ky"})
    void everyLanguageHasEveryWordWithItsValues(String locale) {
        Words english = Words.beside(PlanWords.class, "en");
        Words other = Words.beside(PlanWords.class, locale);
        assertEquals(
                new TreeSet<>(english.bundle().keySet()),
                new TreeSet<>(other.bundle().keySet()));
        for (String key : english.bundle().keySet()) {
            for (String value : new String[] {"{0}", "{1}"}) {
                assertEquals(
                        english.bundle().getString(key).contains(value),
                        other.bundle().getString(key).contains(value),
                        key);
            }
            assertFalse(other.bundle().getString(key).isBlank(), key);
        }
        for (Kind kind : Kind.values()) {
            assertTrue(!kind.inForce() || english.bundle().containsKey("kind." + kind.word()), kind.word());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pipelines/bouquets.stages[made].color;     Board “Bouquets”: stage “Made” (colour)",
                "pipelines/bouquets.stages.order;           Board “Bouquets”: stages: order",
                "pipelines/bouquets.stages[made];           Board “Bouquets”: stage “Made”",
                "types/order.fields[card].required;         Card “Order”: field “Card” (required)",
                "tasks/call.due;                            Task “Call”: deadline",
                "roles/florist.rights[order];               Role “Florist”: rights: Order",
                "i18n/en.stages.bouquets.made;              stage “Made”: text (English)",
                "i18n/en.tasks.call.title;                  Task “Call”: text (English)",
                "automations/ask.steps[wait].wait.for;      Robot: when it comes to “New”: what it does",
                "inputs/time;                               Setting “Time”",
            })
    void namesPlacesAsPeopleKnowThem(String path, String place) {
        Configuration shop = Configuration.of(PlanTest.pack("1.0.0", Map.of()).items());
        assertEquals(place, new PlanWords(shop, shop, "en").place(path));
    }
}
