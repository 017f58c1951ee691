package io.dukon.payments;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.access.Access;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import io.dukon.kernel.Problem;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Money comes for what has an amount, and for nothing else. */
class NotedPaymentsTest {

    private static final Configuration SHOP = Configuration.of(List.of(
            item("types", "{'id':'deal','fields':[{'id':'amount','type':'money'}]}"),
            item("types", "{'id':'contact','fields':[]}")));

    private static Item item(String kind, String json) {
        JsonNode content = Json.tree(json.replace('\'', '"'));
        return new Item(kind, content.path("id").asText(), content);
    }

    private static Payable payable() {
        Payable payable = new Payable();
        payable.configurations = new Configurations() {
            @Override
            public Configuration current() {
                return SHOP;
            }
        };
        return payable;
    }

    private static NotedPayments payments(String type) {
        NotedPayments payments = new NotedPayments();
        payments.access = new Access();
        payments.payable = payable();
        payments.records = new Records() {
            @Override
            public RecordRow lock(UUID id) {
                return record(type, null);
            }
        };
        return payments;
    }

    private static RecordRow record(String type, Money amount) {
        return new RecordRow(
                Ids.next(),
                type,
                1,
                "R",
                null,
                null,
                null,
                null,
                amount,
                null,
                null,
                null,
                Json.MAPPER.createObjectNode(),
                0,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                false,
                1);
    }

    @Test
    void for_a_contact_no_payment_is_noted_and_everybody_reads_why_in_his_language() {
        Caller owner = Caller.person(Ids.next(), Ids.next(), null, "Nurlan", Set.of("owner"), "en");
        NewPayment wanted = new NewPayment("100", null, null, null, null);
        Problem refused = assertThrows(
                Problem.class,
                () -> Callers.run(owner, () -> payments("contact").note(Ids.next(), wanted)));
        assertEquals(422, refused.status());
        assertEquals("/amount", refused.errors().getFirst().pointer());
        Map.of(
                        "en", "Cards of this kind have no amount",
                        "ru", "У таких карточек нет суммы",
                        "uz", "Bunday kartochkalarda summa yoʻq",
                        "ky", "Мындай карточкаларда сумма жок")
                .forEach((language, words) ->
                        assertEquals(words, refused.words(language).substring(0, words.length()), language));
    }

    @Test
    void what_may_have_an_amount_or_still_holds_one_may_be_paid() {
        assertDoesNotThrow(() -> payable().require(record("deal", null)));
        assertDoesNotThrow(() -> payable().require(record("contact", new Money(500, "KGS"))));
    }
}
