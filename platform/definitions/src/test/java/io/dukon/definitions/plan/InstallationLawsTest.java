package io.dukon.definitions.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.configuration.Export;
import io.dukon.definitions.configuration.Together;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.merge.Imagined;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What one shop exports is the same in another shop, where it comes as any pack does. */
class InstallationLawsTest {
    private static final Manifest BASE =
            new Manifest("base", "1.0.0", "", List.of(), List.of(), List.of("ru"), List.of());
    private static final Manifest HEAD =
            new Manifest("chinar", "1.0.0", "", List.of("base"), List.of(), List.of("ru"), List.of());

    @Property(tries = 500)
    void anExportIsInForceAsItWas(@ForAll long seed) {
        Imagined imagined = new Imagined(seed);
        Pack library = new Pack(BASE, imagined.pack());
        List<Item> shop = new ArrayList<>(library.items());
        shop.addAll(imagined.pack());
        shop.addAll(imagined.edited(imagined.pack()));
        Pack exported = Export.of(
                HEAD, library.items(), shop, Map.of("ru", Json.object().put("title", "Чинар")));

        Installation installation = new Installation(List.of(Holding.of(library)), exported, conflicts -> List.of());

        List<Item> after = Holding.all(installation.after());
        assertEquals(List.of(), installation.met().conflicts());
        assertEquals(List.of(), Difference.between(Together.of(shop), Together.of(after)));
        assertEquals(ConfigurationHash.of(shop), ConfigurationHash.of(after));
    }
}
