package io.dukon.definitions.cli;

import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.ReadResult;
import io.dukon.definitions.pack.RequiredPacks;
import io.dukon.definitions.pack.Shelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A pack as it was read and checked, with the packs that it builds upon. */
record LoadedPack(ReadResult read, List<Pack> required, List<Finding> findings) {
    static LoadedPack of(String named, Path templates) {
        Path folder = Path.of(named);
        if (!Files.isDirectory(folder)) {
            throw new PlainProblem("There is no folder “" + named + "”. Write the path of a pack’s folder.");
        }
        Path release = Shelf.release(folder)
                .orElseThrow(() -> new PlainProblem(
                        "“" + named + "” is no pack: it has no pack.yaml. To begin one: " + "./dukon pack new KEY"));
        ReadResult read = PackReader.read(release);
        List<Pack> required = RequiredPacks.of(release, read.pack().manifest(), new Shelf(templates));
        return new LoadedPack(read, required, PackCheck.check(read, required));
    }

    Pack pack() {
        return read.pack();
    }

    String name() {
        return pack().manifest().key() + " " + pack().manifest().version();
    }

    boolean wrong() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Everything that would be in force in a shop that had just installed it. */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        required.forEach(one -> items.addAll(one.items()));
        items.addAll(pack().items());
        return items;
    }

    Configuration configuration() {
        return Configuration.of(items());
    }
}
