package io.dukon.integrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final List<Installation> THREE = List.of(at("onec", 1), at("mail", 2), at("calls", 3));

    @Test
    void whereATariffBecameSmallerTheEarliestKeepTheirPlaces() {
        Places two = new Places(THREE, OptionalInt.of(2));
        assertEquals(List.of(true, true, false), seated(two));
        assertTrue(two.installed("calls"), "it is still installed: a larger tariff gives it its place back");
        assertEquals(List.of(true, true, true), seated(new Places(THREE, OptionalInt.of(3))));
        assertEquals(List.of(false, false, false), seated(new Places(THREE, OptionalInt.of(0))));
        assertEquals(List.of(true, true, true), seated(new Places(THREE, OptionalInt.empty())));
    }

    @Test
    void whatIsNotInstalledSitsNowhere() {
        Places roomy = new Places(THREE, OptionalInt.of(9));
        assertFalse(roomy.installed("other"));
        assertFalse(roomy.seats("other"));
    }

    private static List<Boolean> seated(Places places) {
        return THREE.stream().map(one -> places.seats(one.app())).toList();
    }

    private static Installation at(String app, int second) {
        return new Installation(app, Instant.ofEpochSecond(second), new UUID(0, second));
    }
}
