package io.dukon.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.mutation.MutationRun;
import io.dukon.definitions.mutation.MutationScore;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.ReadResult;
import io.dukon.definitions.pack.Shelf;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A business that the platform never heard of, written from the guide alone: it needs nothing that is not there. */
class RepairWorkshopTest {
    private static final ReadResult WORKSHOP = PackReader.read(Path.of("src/test/resources/repair-workshop"));
    private static final List<Pack> BASE =
            List.of(PackReader.read(new Shelf(Path.of("")).highest("base").orElseThrow())
                    .pack());

    @Test
    void canBeInstalled() {
        assertEquals(List.of(), PackCheck.check(WORKSHOP, BASE));
    }

    @Test
    void itsTestsNoticeWhateverBreaks() {
        MutationScore score = MutationRun.of(BASE, WORKSHOP.pack());

        assertEquals(List.of(), score.survivors());
        assertEquals(100, score.percent());
    }
}
