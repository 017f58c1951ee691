package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What 1C sends may come cut, twice or without a question at its end: it is taken whole and once, or not at all. */
@ExtendWith(RunningInstallation.class)
class OneCTransferIT {

    @Test
    void a_broken_transfer_changes_nothing_and_says_why() {
        Shop shop = Shop.open("en").withRetailPack();
        OneC onec = OneCExchangeIT.enter(OneCExchangeIT.credentials(shop));
        byte[] whole = OneCExchangeIT.file("invoices.xml");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        String said = onec.send("sale", Map.of("invoices.xml", half));
        assertTrue(said.startsWith("failure\n"), said);
        assertEquals(0, OneCExchangeIT.invoices(shop).size());
        assertTrue(onec.ask("sale", "import", "&filename=nothing.xml").startsWith("failure"));
        assertTrue(onec.ask("sale", "dance", "").startsWith("failure"));
        JsonNode told = shop.owner().get("/api/v1/exchanges").expect(200).json().at("/items/0");
        assertEquals("failed", told.path("state").asText(), told.toString());
        assertTrue(
                onec.send("sale", OneCExchangeIT.files("invoices.xml")).startsWith("success"),
                "and comes whole the next time");
        assertEquals(2, OneCExchangeIT.invoices(shop).size());
    }

    @Test
    void what_is_sent_again_because_an_answer_was_lost_comes_once() {
        Shop shop = Shop.open("en").withRetailPack();
        OneC onec = OneCExchangeIT.enter(OneCExchangeIT.credentials(shop));
        String said = onec.send("sale", OneCExchangeIT.files("payments.xml", "invoices.xml"), 2);
        assertTrue(said.startsWith("success"), said);
        assertEquals(
                "2+0+0+0",
                OneCExchangeIT.counts(shop).get("invoices.xml invoice"),
                OneCExchangeIT.counts(shop).toString());
        assertEquals(
                "3+0+0+0",
                OneCExchangeIT.counts(shop).get("payments.xml payment"),
                OneCExchangeIT.counts(shop).toString());
    }

    @Test
    void a_client_that_never_asks_for_an_import_is_heard_though_its_last_piece_is_full() {
        Shop shop = Shop.open("en").withRetailPack();
        OneC onec = OneCExchangeIT.enter(OneCExchangeIT.credentials(shop));
        String init = onec.ask("sale", "init", "");
        int limit = Integer.parseInt(init.replaceAll("(?s).*file_limit=(\\d+).*", "$1"));
        String xml = new String(OneCExchangeIT.file("invoices.xml"), StandardCharsets.UTF_8).stripTrailing();
        int end = xml.lastIndexOf("</");
        int missing = limit - xml.getBytes(StandardCharsets.UTF_8).length;
        String full = xml.substring(0, end) + " ".repeat(missing) + xml.substring(end);
        String said = onec.piece("sale", "invoices.xml", full.getBytes(StandardCharsets.UTF_8));
        assertTrue(said.startsWith("success"), said);
        assertEquals(2, OneCExchangeIT.invoices(shop).size());
    }
}
