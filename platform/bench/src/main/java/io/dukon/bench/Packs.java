package io.dukon.bench;

import io.dukon.definitions.merge.ThreeWayMerge;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Retail sales in the hands of who writes it: the whole pack checked, its tests played, its tests tried on every way to
 * break it, each in a program of its own as from the command line; merges of edited packs; and its life in a large shop.
 */
final class Packs {
    private static final int RUNS = 7;
    private static final int TRIPLES = 2_000;
    private static final int EDITS = 10;

    private final Figures figures;
    private final Path templates = Path.of(System.getenv().getOrDefault("DUKON_ROOT", "."), "tenant-templates");
    private final String folder = templates.resolve("retail-sales").toString();

    Packs(Figures figures) {
        this.figures = figures;
    }

    void run() throws Exception {
        commands("program_start", "help");
        commands("check", "check", folder);
        commands("test", "test", folder);
        commands("mutate", "test", "--mutate", folder);
        merges();
        new PackLife(figures).run();
    }

    private void commands(String name, String... words) throws IOException, InterruptedException {
        Latencies latencies = new Latencies();
        for (int i = 0; i < RUNS; i++) {
            latencies.add(command(words));
        }
        figures.latencies(name, latencies);
    }

    /** Milliseconds from calling the program to its end. */
    private static double command(String... words) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.dukon.definitions.cli.Cli",
                "pack"));
        call.addAll(List.of(words));
        long start = System.nanoTime();
        Process program = new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = program.waitFor();
        if (code == 1) {
            throw new IllegalStateException("The pack in " + words[words.length - 1] + " does not pass");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Base, mine and theirs of the whole pack, ten edits on either side. */
    private void merges() {
        Pack pack = PackReader.read(new Shelf(templates).highest("retail-sales").orElseThrow())
                .pack();
        List<Item> base = pack.items().stream()
                .filter(item -> Kind.of(item.kind()).filter(Kind::inForce).isPresent())
                .toList();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(26);
        List<List<Item>> sides = new ArrayList<>();
        for (int i = 0; i < 2 * TRIPLES; i++) {
            sides.add(new PackEdits(random).on(base, EDITS));
        }
        long conflicts = round(base, sides.subList(0, TRIPLES));
        long start = System.nanoTime();
        conflicts += round(base, sides);
        double seconds = (System.nanoTime() - start) / 1e9;
        figures.figure("merge_triples_per_second", TRIPLES / seconds);
        figures.figure("merge_items", base.size());
        figures.figure("merge_conflicts", conflicts);
    }

    private static long round(List<Item> base, List<List<Item>> sides) {
        long conflicts = 0;
        for (int i = 0; i + 1 < sides.size(); i += 2) {
            conflicts += ThreeWayMerge.merge(base, sides.get(i), sides.get(i + 1), List.of())
                    .conflicts()
                    .size();
        }
        return conflicts;
    }
}
