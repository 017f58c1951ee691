package io.dukon.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A shop whose figures are known to the unit: ten requests, four of them taken in hand; six deals, three won, two lost for
 * two reasons, one open with a late task; two managers, Aigul and Bek.
 */
final class ReportedShop {

    final Shop shop;
    final Http aigul;
    private final Map<String, String> members = new LinkedHashMap<>();

    ReportedShop() {
        shop = Shop.open("en").withRetailPack();
        aigul = shop.colleague("Aigul", "manager");
        shop.colleague("Bek", "manager");
        for (JsonNode member : shop.owner().get("/api/v1/members").json().path("items")) {
            members.put(member.path("name").asText(), member.path("id").asText());
        }
        requests();
        deals();
    }

    private void requests() {
        for (int i = 0; i < 10; i++) {
            String lead = make("lead", "leads/new", i < 6 ? "Aigul" : "Bek", null, i == 0 ? "instagram" : null);
            if (i < 4) {
                shop.move(lead, "leads/in_progress").expect(200);
            }
        }
    }

    private void deals() {
        end(make("deal", "sale/new_order", "Aigul", "1000.00", "instagram"), "won");
        end(make("deal", "sale/new_order", "Aigul", "2000.00", "instagram"), "won");
        end(make("deal", "sale/new_order", "Aigul", "50.00", "phone"), "expensive");
        end(make("deal", "sale/new_order", "Bek", "60.00", null), "no_reason");
        String late = make("deal", "sale/new_order", "Aigul", "900.00", null);
        task(late, "Aigul", Duration.ofHours(-1));
        String bek = make("deal", "sale/new_order", "Bek", "4500.00", null);
        finish(task(bek, "Bek", Duration.ofHours(5)));
        finish(task(bek, "Bek", Duration.ofHours(-5)));
        end(bek, "won");
    }

    private String make(String type, String stage, String responsible, String amount, String source) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", type + " of " + responsible);
        draft.put("stage", stage);
        draft.put("responsible", members.get(responsible));
        if (amount != null) {
            draft.put("amount", RetailSalesIT.money(amount));
        }
        if (source != null) {
            draft.put("source", source);
        }
        return shop.create(type, draft).path("id").asText();
    }

    private void end(String deal, String stage) {
        shop.move(deal, "sale/" + stage).expect(200);
    }

    private String task(String deal, String who, Duration until) {
        return shop.owner()
                .post(
                        "/api/v1/tasks",
                        Map.of(
                                "title",
                                "Call the client",
                                "recordId",
                                deal,
                                "responsible",
                                members.get(who),
                                "dueAt",
                                Instant.now().plus(until).toString()))
                .expect(201)
                .text("/id");
    }

    private void finish(String task) {
        shop.owner().post("/api/v1/tasks/" + task + "/finish", Map.of()).expect(200);
    }
}
