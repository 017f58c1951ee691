package io.dukon.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;

/** A shop that takes and gives back one pack over the API. */
record PackShop(Shop shop, String pack) {

    JsonNode plan(Map<String, Object> request) {
        return shop.owner().post(url("plan"), request).expect(200).json();
    }

    /** As a person does it: looks at the plan, consents, applies just that. */
    JsonNode apply(Map<String, Object> request) {
        return answer(request).expect(200).json();
    }

    Answer answer(Map<String, Object> request) {
        Map<String, Object> body = new HashMap<>(request);
        body.put("hash", plan(request).path("hash").asText());
        body.put("consent", true);
        return shop.owner().post(url("apply"), body);
    }

    private String url(String deed) {
        return "/api/v1/packs/" + pack + "/" + deed;
    }

    String hash() {
        return shop.owner().get("/api/v1/configuration").expect(200).text("/hash");
    }

    JsonNode change(JsonNode change) {
        return shop.owner()
                .get("/api/v1/configuration/changes/" + change.path("id").asText())
                .expect(200)
                .json();
    }

    Answer undo(JsonNode change, Map<String, Object> mapping) {
        return shop.owner()
                .post(
                        "/api/v1/configuration/changes/" + change.path("id").asText() + "/undo",
                        Map.of("mapping", mapping));
    }

    /** @param sql one number, of the shop whose address is its only parameter */
    long count(String sql) {
        try (Connection database = Installation.database();
                PreparedStatement count = database.prepareStatement(sql)) {
            count.setString(1, shop.slug());
            ResultSet row = count.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (java.sql.SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
