package io.dukon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a robot did under an earlier name is told by the one that it has now. */
class FormerNamesIT {

    private final PackShop shop = new PackShop(Shop.open("en"), "moving");
    private String parcel;

    @BeforeAll
    static void release() throws Exception {
        TestPack.release("moving-1");
        TestPack.release("moving-2");
    }

    @Test
    void a_renamed_robot_is_called_by_its_name_of_now_and_by_the_old_one_when_that_is_taken_back() {
        shop.apply(Map.of("version", "1.0.0"));
        Map<String, Object> parked = Map.of("title", "Boots", "stage", "parcels/parked", "fields", Map.of());
        parcel = shop.shop().create("parcel", parked).path("id").asText();
        String version = "\"" + shop.shop().record(parcel).path("version").asInt() + "\"";
        Http owner = shop.shop().owner();
        owner.with("If-Match", version)
                .patch("/api/v1/records/" + parcel, Map.of("fields", Map.of("size", "go")))
                .expect(200);
        Shop.await(
                "both robots are through",
                () -> actors().size() == 1 && owner.get(timeline()).body().contains("It is late"));
        named("resting");
        JsonNode applied = shop.apply(Map.of());
        named("rested");
        shop.undo(applied, Map.of("parcels/fresh", "parcels/new")).expect(200);
        named("resting");
    }

    /** Robots of that pack have no title of their own: they are called by the stage where they work. */
    private void named(String robot) {
        JsonNode ran = shop.shop().record(parcel).at("/robots/ran");
        assertTrue(ran.findValuesAsText("automation").contains(robot), ran.toString());
        assertEquals(Set.of("Parked"), Set.copyOf(ran.findValuesAsText("title")), ran.toString());
        assertEquals(Set.of("Parked"), actors());
    }

    private Set<String> actors() {
        Set<String> names = new TreeSet<>();
        shop.shop().owner().get(timeline()).expect(200).json().path("items").forEach(entry -> {
            if (entry.at("/actor/kind").asText().equals("robot")) {
                names.add(entry.at("/actor/name").asText());
            }
        });
        return names;
    }

    private String timeline() {
        return "/api/v1/records/" + parcel + "/timeline";
    }
}
