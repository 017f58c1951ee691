package io.dukon.definitions.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.PackReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a robot asks of a card, as an owner reads it. */
class ConditionWordsTest {

    private static final Configuration SHOP = shop();

    private static Configuration shop() {
        List<Item> items = new ArrayList<>();
        for (String release : List.of("base/1.0.0", "retail-sales/1.0.0")) {
            items.addAll(PackReader.read(Path.of("../../tenant-templates", release))
                    .pack()
                    .items());
        }
        return Configuration.of(items);
    }

    private static Condition condition(String json) throws Exception {
        return Condition.parse(Json.MAPPER.readTree(json.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'source': 'instagram'} | Source is Instagram | Источник: Instagram",
                "{'source': ['instagram', 'phone']} | Source is Instagram or Phone call | Источник: Instagram или Телефон",
                "{'source': {'not': 'phone'}} | Source is not Phone call | Источник: не Телефон",
                "{'contact': {'filled': false}} | Client is empty | Клиент: не заполнено",
                "{'stage': 'sale/new_order'} | Stage is New order | Стадия: Новый заказ",
                "{'$deal.contact.phones': {'filled': true}} | Client · Phone is filled in | Клиент · Телефон: заполнено",
                "{'any': [{'source': 'phone'}, {'source': {'filled': false}}]} "
                        + "| Source is Phone call or Source is empty | Источник: Телефон или Источник: не заполнено",
                "{'count': {'of': 'moves', 'within': '3d', 'is': 0}} "
                        + "| No arrivals at a stage within 3 days | Нет переходов на стадию за 3 дня",
                "{'count': {'of': 'calls', 'within': '2d', 'gt': 3}} "
                        + "| Number of calls within 2 days is more than 3 | Звонков за 2 дня: больше 3",
                "{'count': {'of': 'deal', 'is': 0}} | No “Deal” | Нет карточек «Сделка»",
                "{'closed': {'filled': false}, 'responsible': {'filled': false}} "
                        + "| Not closed yet and nobody is responsible | Ещё не закрыто и нет ответственного",
                "{'closed': 'lost', 'count': {'of': 'open_tasks', 'is': 0}} "
                        + "| Closed as refused and no open tasks | Закрыто: отказ и нет открытых задач",
                "{'closed': {'not': 'won'}} | Not closed as won | Не закрыто как «успех»",
                "{'not': {'closed': {'filled': true}}} | Not: closed | Не выполнено: закрыто",
                "{'created_at': {'lt': {'minus': '3d'}}} | Created is before 3 days ago | Создано раньше чем 3 дня назад",
                "{'created_at': {'gte': {'from': 'now'}}} | Created is not before now | Создано не раньше чем сейчас",
                "{'count': {'of': 'moves', 'within': '$input.patience', 'is': 0}} "
                        + "| No arrivals at a stage within “patience” | Нет переходов на стадию за “patience”",
                "{'not': {'source': 'phone'}} | Not: Source is Phone call | Не выполнено: Источник: Телефон"
            })
    void saysWhatItAsks(String condition, String english, String russian) throws Exception {
        assertEquals(english, new ConditionWords(SHOP, "en", Map.of()).say(condition(condition), "deal"));
        assertEquals(russian, new ConditionWords(SHOP, "ru", Map.of()).say(condition(condition), "deal"));
    }

    @Test
    void saysWhatTheCardHas() throws Exception {
        ConditionWords words = new ConditionWords(SHOP, "en", Map.of());
        assertEquals("Phone call", words.actual(condition("{'source': 'instagram'}"), "deal", field -> Json.nodes()
                .textNode("phone")));
        assertEquals(null, words.actual(condition("{'source': 'instagram'}"), "deal", field -> null));
    }
}
