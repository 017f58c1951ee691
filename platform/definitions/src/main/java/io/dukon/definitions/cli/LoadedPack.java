package io.dukon.definitions.cli;

import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackArchive;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.ReadResult;
import io.dukon.definitions.pack.RequiredPacks;
import io.dukon.definitions.pack.Shelf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A pack as it was read and checked, with the packs that it builds upon. */
record LoadedPack(ReadResult read, List<Pack> required, List<Finding> findings) {
    static LoadedPack of(String named, Path templates) {
        Path folder = Path.of(named);
        if (named.endsWith(".zip") && Files.isRegularFile(folder)) {
            return of(folder, archive(folder), templates);
        }
        if (!Files.isDirectory(folder)) {
            throw new PlainProblem("There is no folder “" + named + "”. Write the path of a pack’s folder.");
        }
        Path release = Shelf.release(folder)
                .orElseThrow(() -> new PlainProblem(
                        "“" + named + "” is no pack: it has no pack.yaml. To begin one: " + "./dukon pack new KEY"));
        return of(release, PackReader.read(release), templates);
    }

    private static ReadResult archive(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return PackArchive.read(bytes.readNBytes(PackArchive.LARGEST + 1));
        } catch (IOException unreadable) {
            throw new PlainProblem("“" + file + "” cannot be read.");
        }
    }

    private static LoadedPack of(Path release, ReadResult read, Path templates) {
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
