package io.dukon.definitions.check;

import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.ReadResult;
import io.dukon.definitions.pack.RequiredPacks;
import io.dukon.definitions.pack.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a pack before it may be installed, in the order of pack grammar §7. */
public final class PackCheck {
    private PackCheck() {}

    /** Checks the folder with the packs that it requires, which stand in the folders beside it. */
    public static List<Finding> check(Path dir) {
        ReadResult read = PackReader.read(dir);
        return check(read, RequiredPacks.of(dir, read.pack().manifest()));
    }

    /**
     * @param required packs that would be installed before it, in their order
     * @return findings; references and texts are judged only once every item has its right form
     */
    public static List<Finding> check(ReadResult read, List<Pack> required) {
        return check(read, required, true);
    }

    /**
     * What is in force in a shop, judged as {@link #check(ReadResult, List)} does, but for flaws that break nothing: a stage
     * that nothing leads to any more, because the robot that led there left with its pack.
     *
     * @param others the rest of what is in force
     */
    public static List<Finding> inForce(Pack pack, List<Pack> others) {
        return check(new ReadResult(pack, List.of(), new Sources()), others, false);
    }

    private static List<Finding> check(ReadResult read, List<Pack> required, boolean released) {
        List<Finding> findings = new ArrayList<>(read.findings());
        List<Item> all = new ArrayList<>();
        required.forEach(pack -> all.addAll(pack.items()));
        all.addAll(read.pack().items());
        Report report = new Report(read.sources(), findings, released);
        new ManifestCheck(read.pack(), required, report).run();
        read.pack().items().forEach(item -> new ShapeCheck(item, report).run());
        new SafetyCheck(read.pack(), report).run();
        if (findings.stream().anyMatch(Finding::isError)) {
            return List.copyOf(findings);
        }
        Scope scope = Scope.of(all);
        new ReferenceCheck(read.pack(), scope, report).run();
        new StageCheck(read.pack(), scope, report).run();
        new RightsCheck(read.pack(), scope, report).run();
        new LoopCheck(read.pack(), scope, report).run();
        new TextCheck(read.pack(), scope, report).run();
        new MigrationCheck(read.pack(), scope, report).run();
        new DemoCheck(read.pack(), scope, report).run();
        return List.copyOf(findings);
    }
}
