package io.dukon.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** One of everything that a shop can have, with a canary in every text, and the ids by which to ask for it. */
final class Belongings {

    final Shop shop;
    final String canary;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Belongings(Shop shop, String canary) {
        this.shop = shop;
        this.canary = canary;
    }

    static Belongings fill(Shop shop) {
        Belongings all =
                new Belongings(shop, "CANARY" + UUID.randomUUID().toString().replace("-", ""));
        all.records();
        all.people();
        all.rest();
        return all;
    }

    /** The id for a parameter of an endpoint, for example {@code {id}} of /tasks/{id}. */
    String id(String path, String slot) {
        if (path.contains("/incidents/")) {
            return ids.get(path.contains("/jobs/") ? "failed job" : "run");
        }
        return switch (slot) {
            case "moveId" -> ids.get("move");
            case "token", "key", "pipeline", "button", "automation", "app" -> ids.get(slot);
            default -> ids.get(path.split("/")[3]);
        };
    }

    String id(String kind) {
        return ids.get(kind);
    }

    private void records() {
        String contact = contact();
        String deal = deal(contact);
        ids.put("contact", contact);
        ids.put("records", deal);
        ids.put("move", shop.move(deal, "sale/in_stock").expect(200).text("/moveId"));
        shop.owner()
                .post("/api/v1/records/" + deal + "/notes", Map.of("text", canary + " note"))
                .expect(200, 201);
        ids.put(
                "tasks",
                shop.owner()
                        .post("/api/v1/tasks", Map.of("title", canary + " task", "text", canary, "recordId", deal))
                        .expect(201)
                        .text("/id"));
        ids.put(
                "payments",
                shop.owner()
                        .post("/api/v1/records/" + deal + "/payments", Map.of("amount", "5", "purpose", canary))
                        .expect(201)
                        .text("/id"));
        files(deal);
        ids.put("pipeline", "sale");
        ids.put("button", "convert");
        ids.put("automation", "convert");
        ids.put("key", "retail-sales");
        ids.put("app", "onec");
        shop.owner()
                .upload("/api/v1/packs", "application/zip", OwnPacks.zip(canary.toLowerCase(Locale.ROOT), canary))
                .expect(201);
    }

    private void files(String deal) {
        Map<String, Object> field =
                Map.of("do", "field.add", "type", "deal", "id", "paper", "title", Map.of("en", canary), "kind", "file");
        shop.owner()
                .post("/api/v1/configuration/edits", Map.of("edits", List.of(field)))
                .expect(200);
        ids.put("files", Uploads.file(shop.owner(), canary + ".pdf", canary.getBytes(StandardCharsets.UTF_8)));
        FilesIT.patch(shop.owner(), deal, "paper", ids.get("files")).expect(200);
    }

    private String contact() {
        return shop.create(
                        "contact",
                        Map.of(
                                "title",
                                canary + " contact",
                                "fields",
                                Map.of(
                                        "phones",
                                        List.of("+99655" + Math.abs(canary.hashCode() % 9_000_000 + 1_000_000)),
                                        "comments",
                                        canary)))
                .path("id")
                .asText();
    }

    private String deal(String contact) {
        return shop.create(
                        "deal",
                        Map.of(
                                "title",
                                canary + " deal",
                                "stage",
                                "sale/new_order",
                                "contact",
                                Map.of("id", contact),
                                "fields",
                                Map.of("product", canary, "delivery_address", canary)))
                .path("id")
                .asText();
    }

    private void people() {
        ids.put("members", shop.owner().get("/api/v1/members").expect(200).text("/items/0/id"));
        shop.owner()
                .post(
                        "/api/v1/invitations",
                        Map.of("email", canary.toLowerCase(Locale.ROOT) + "@dukon.test", "roles", List.of("manager")))
                .expect(201);
        String mail = canary.toLowerCase(Locale.ROOT) + "@dukon.test";
        ids.put("token", Mailbox.await(mail, "/join/([A-Za-z0-9_-]+)"));
        for (JsonNode person : shop.owner().get("/api/v1/members").json().path("items")) {
            if (person.path("state").asText().equals("invited")) {
                ids.put("invitations", person.path("invitationId").asText());
            }
        }
        ids.put(
                "api-keys",
                shop.owner()
                        .post("/api/v1/api-keys", Map.of("name", canary, "scopes", List.of("read")))
                        .expect(201)
                        .text("/id"));
    }

    private void rest() {
        ids.put(
                "forms",
                shop.owner()
                        .post("/api/v1/forms", Map.of("title", canary + " form"))
                        .expect(201)
                        .text("/id"));
        ids.put(
                "order-files",
                OrderFiles.upload(shop.owner(), canary + ".xml", OrderFiles.oneOrder(canary))
                        .expect(201)
                        .text("/id"));
        ids.put("run", run());
        Goods goods = new Goods(shop);
        goods.group(canary, "", canary);
        ids.put("products", goods.product(canary + " cup", canary, "", canary, 100));
        ids.put(
                "units",
                shop.owner()
                        .post("/api/v1/units", Map.of("name", canary + " store"))
                        .expect(201)
                        .text("/id"));
        ids.put("requests", request());
        ids.put("failed job", failedJob());
        ids.put(
                "configuration",
                shop.owner().get("/api/v1/configuration/changes").expect(200).text("/items/0/id"));
    }

    /** A request that no robot of the pack would send: its row alone counts here. */
    private String request() {
        String id = UUID.randomUUID().toString();
        try (var database = Installation.database();
                var insert = database.prepareStatement(
                        """
                        insert into dukon.request (tenant_id, id, run_id, step, record_id, queue, each_asked, laps, then_all, may_decline,
                          people, declined, turn, state, created_at)
                        select tenant_id, cast(? as uuid), id, 'ask', record_id, 'managers', '60s', 1, true, false, '{}', '{}', 0,
                          'broadcast', now()
                        from dukon.automation_run where id = cast(? as uuid)""")) {
            insert.setString(1, id);
            insert.setString(2, ids.get("run"));
            insert.executeUpdate();
            return id;
        } catch (java.sql.SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String run() {
        try (var database = Installation.database();
                var find = database.prepareStatement(
                        "select r.id from dukon.automation_run r join dukon.tenant t using (tenant_id) where t.slug = ? limit 1")) {
            find.setString(1, shop.slug());
            var row = find.executeQuery();
            return row.next() ? row.getString(1) : UUID.randomUUID().toString();
        } catch (java.sql.SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String failedJob() {
        UUID id = UUID.randomUUID();
        try (var database = Installation.database();
                var insert = database.prepareStatement(
                        """
                        insert into dukon.dead_job (tenant_id, id, kind, key, payload, reason, failed_at)
                        select tenant_id, ?, 'mail', 'mail:' || ?, jsonb_build_object('to', ?), 'refused', now()
                        from dukon.tenant where slug = ?""")) {
            insert.setObject(1, id);
            insert.setString(2, id.toString());
            insert.setString(3, canary);
            insert.setString(4, shop.slug());
            insert.executeUpdate();
            return id.toString();
        } catch (java.sql.SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
