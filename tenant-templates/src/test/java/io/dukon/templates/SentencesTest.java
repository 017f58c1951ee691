package io.dukon.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.sentence.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Robots of the retail template as its owner reads them. */
class SentencesTest {
    private static final Configuration RETAIL = retail();

    private static Configuration retail() {
        List<Item> items =
                new ArrayList<>(PackReader.read(Path.of("base/1.0.0")).pack().items());
        items.addAll(PackReader.read(Path.of("retail-sales/1.0.0")).pack().items());
        return Configuration.of(items);
    }

    private static Sentence say(String automation, String locale) {
        return Sentence.of(RETAIL.automation(automation).orElseThrow(), RETAIL, locale);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; straight away · notifies: New order has arrived · task “Clarify the order”",
                "ru; сразу · уведомит: Поступил новый заказ · задача «Уточнить заказ»",
                "uz; darhol · xabar beradi: Yangi buyurtma keldi · vazifa «Buyurtmani aniqlashtirish»",
                "ky; дароо · кабарлайт: Жаңы буйрутма келди · тапшырма «Буйрутманы тактоо»",
            })
    void theHeadOfALane(String locale, String sentence) {
        assertEquals(sentence, say("sale_new_order", locale).brief());
    }

    @Test
    void waitingAndChoosingAreSaidToo() {
        assertEquals(
                "When it comes to “Post-payment”: notifies: Post-payment awaited · task “Receive the post-payment” · "
                        + "when the task is done · moves to “Deal won”",
                say("sale_postpayment", "en").toString());
        assertEquals(
                "сразу · смотря по «Тип оплаты»: уведомит: Товар получен, ожидается постоплата; иначе уведомит: Товар получен",
                say("sale_receipt", "ru").brief());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "ky"})
    void everyRobotCanBeSaidWithoutKeysAndBraces(String locale) {
        for (Automation automation : RETAIL.automations().values()) {
            String sentence = Sentence.of(automation, RETAIL, locale).toString();
            assertFalse(sentence.matches(".*([{}$]|texts\\.|tasks\\.|stages\\.|fields\\.).*"), sentence);
        }
    }
}
