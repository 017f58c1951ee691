package io.dukon.packs.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Json;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions of a plan are read by who owns the shop. */
class ValueWordsTest {

    private static final Configuration SHOP = Configuration.of(
            List.of(
                    item("types", "{'id':'deal','fields':[{'id':'payment_type','type':'list','list':'payments'}]}"),
                    item("lists", "{'id':'payments','values':[{'id':'postpayment'}]}"),
                    item("pipelines", "{'id':'sale','type':'deal','stages':[{'id':'new_order','kind':'open'}]}"),
                    item(
                            "i18n",
                            "{'id':'en','fields':{'deal':{'payment_type':'Payment type'}},"
                                    + "'lists':{'payments':{'postpayment':'Postpayment'}},'stages':{'sale':{'new_order':'New order'}}}")));

    private static Item item(String kind, String json) {
        var content = Json.tree(json.replace('\'', '"'));
        return new Item(kind, content.path("id").asText(), content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'payment_type':{'not':['postpayment']}}; “Payment type” is not Postpayment",
                "{'payment_type':{'filled':false}};         “Payment type” is empty",
                "{'$deal.payment_type':{'is':'postpayment'}}; “Payment type” is Postpayment",
                "['sale/new_order'];                        New order",
                "{'any':[{'payment_type':{'filled':true}}]}; any of this: “Payment type” is filled",
                "true;                                      yes",
            })
    void a_condition_is_said_in_words(String json, String said) {
        assertEquals(said, new ValueWords(SHOP, "en").of(Json.tree(json.replace('\'', '"'))));
    }
}
