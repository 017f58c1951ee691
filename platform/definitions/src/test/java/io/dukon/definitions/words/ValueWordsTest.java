package io.dukon.definitions.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.plan.PlanWords;
import io.dukon.definitions.sentence.Sentence;
import io.dukon.definitions.text.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of a plan are read by who owns the shop. */
class ValueWordsTest {

    private static final Configuration SHOP = Configuration.of(List.of(
            item("types", "{'id':'deal','fields':[{'id':'payment_type','type':'list','list':'payments'}]}"),
            item("lists", "{'id':'payments','values':[{'id':'postpayment'}]}"),
            item(
                    "pipelines",
                    "{'id':'sale','type':'deal','stages':[{'id':'new_order','kind':'open'},{'id':'won','kind':'won'}]}"),
            item("automations", "{'id':'ask','trigger':{'entered':{'stage':['sale/new_order']}},'steps':[]}"),
            item(
                    "i18n",
                    "{'id':'en','fields':{'deal':{'payment_type':'Payment type'},'system':{'number':'Number'}},"
                            + "'types':{'deal':'Deal'},'pipelines':{'sale':'Sale'},'roles':{'manager':'Manager'},"
                            + "'lists':{'payments':{'postpayment':'Postpayment'}},"
                            + "'stages':{'sale':{'new_order':'New order','won':'Won'}},"
                            + "'tasks':{'call':{'title':'Call'}},'inputs':{'task_time':'Time for tasks'},"
                            + "'texts':{'asked':'Asked: {record.number}'}}")));

    private static JsonNode tree(String json) {
        try {
            return Json.MAPPER.readTree(json.replace('\'', '"'));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static Item item(String kind, String json) {
        var content = tree(json);
        return new Item(kind, content.path("id").asText(), content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "automations/ask.when; {'payment_type':{'not':['postpayment']}}; Payment type is not Postpayment",
                "automations/ask.when; {'payment_type':{'filled':false}}; Payment type is empty",
                "automations/ask.when; {'$deal.payment_type':{'is':'postpayment'}}; Payment type is Postpayment",
                "automations/ask.when; {'any':[{'payment_type':{'filled':true}}]}; Payment type is filled in",
                "pipelines/sale.stages.order; ['new_order','won']; New order, Won",
                "pipelines/sale.stages[new_order].next[won].to; 'won'; Won",
                "pipelines/sale.stages[new_order].kind; 'open'; in work",
                "pipelines/sale.counts; true; yes",
                "tasks/call.due; '1wd'; 1 working day",
                "tasks/call.due; {'from':'$deal.payment_type','plus':'3d'}; from “Payment type” 3 days later",
                "tasks/call.due; '$input.task_time'; “Time for tasks”",
                "tasks/call.role; 'manager'; Manager",
                "roles/manager.rights[deal]; {'on':'deal','may':['edit','see'],'scope':'own'}; Deal: see, change (own)",
                "types/deal.order; ['payment_type','number']; Payment type, Number",
            })
    void whatStandsSomewhereIsSaidInWords(String path, String json, String said) {
        assertEquals(said, new PathWords(SHOP, "en").value(path, tree(json)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pipelines/sale.stages[new_order].color;    Stage “New order” of “Sale”: colour",
                "pipelines/sale.stages.order;               Board “Sale”: stages · order",
                "pipelines/sale.stages[new_order].next[won].when; Stage “New order” of “Sale”: moves offered · “Won” · condition",
                "types/deal.fields[payment_type].required;  Field “Payment type” of “Deal”: must be filled",
                "tasks/call.due;                            Task “Call”: deadline",
                "roles/manager.rights[deal];                Role “Manager”: rights · “Deal”",
                "i18n/en.stages.sale.won;                   Stage “Won” of “Sale”: name, English",
                "i18n/ru.fields.system.number;              Field “Number” of all cards: name, Russian",
                "i18n/en.tasks.call.title;                  Task “Call”: title, English",
                "i18n/en.texts.asked;                       Notification “Asked”: text, English",
                "automations/ask.steps[wait].wait.for;      Robot “New order”: what it does",
                "inputs/task_time;                          Setting “Time for tasks”",
                "intake/sale_new_order;                     New requests come to “New order”",
            })
    void aPlaceIsNamedAsPeopleKnowIt(String path, String place) {
        assertEquals(place, new PathWords(SHOP, "en").of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uz", "ky"})
    void everyLanguageHasEveryWordWithItsValues(String locale) {
        for (Class<?> owner : List.of(PathWords.class, PlanWords.class, Sentence.class)) {
            ResourceBundle english = Words.beside(owner, "en").bundle();
            ResourceBundle other = Words.beside(owner, locale).bundle();
            for (String key : english.keySet()) {
                // English says many in one word, Russian in three.
                String there = other.containsKey(key) ? other.getString(key) : "";
                assertEquals(places(english.getString(key)), places(there), locale + ": " + key);
                boolean own = locale.equals("ru") && key.endsWith(".other");
                assertTrue(own || translated(owner, locale).containsKey(key), locale + " lacks " + key);
            }
        }
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties translated(Class<?> owner, String locale) {
        Properties own = new Properties();
        try (var in = owner.getResourceAsStream("words_" + locale + ".properties")) {
            own.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return own;
    }

    @ParameterizedTest
    @CsvSource({"1, 1 день", "2, 2 дня", "5, 5 дней", "11, 11 дней", "21, 21 день", "104, 104 дня"})
    void countsHaveTheFormOfTheirNumber(int days, String said) {
        assertEquals(
                said,
                new PathWords(SHOP, "ru").value("tasks/call.due", Json.nodes().textNode(days + "d")));
    }
}
