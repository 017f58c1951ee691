package io.dukon.definitions.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.merge.Imagined;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written is read back, whatever stands in it. */
class PackWriterLawsTest {
    private static final Manifest HEAD =
            new Manifest("p", "1.0.0", ">=1.0", List.of("base"), List.of(), List.of("ru", "en"), List.of("uz"));

    @Property(tries = 10_000)
    void readsWhatItWrote(@ForAll long seed) {
        List<Item> items = new Imagined(seed)
                .pack().stream().sorted(Comparator.comparing(Item::kind)).toList();
        Pack pack = new Pack(HEAD, items);

        ReadResult read = PackReader.read(PackWriter.files(pack));

        assertEquals(List.of(), read.findings());
        assertEquals(HEAD, read.pack().manifest());
        assertEquals(List.of(), Difference.between(items, read.pack().items()));
        assertEquals(
                ConfigurationHash.of(items), ConfigurationHash.of(read.pack().items()));
        assertArrayEquals(PackWriter.zip(pack), PackWriter.zip(read.pack()));
    }
}
