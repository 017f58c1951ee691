package io.dukon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** From the command to a product that answers: warm (built, data there), and cold (fresh clone, nothing downloaded). */
final class Startup {

    private static final int RUNS = 3;

    private final Figures figures;

    Startup(Figures figures) {
        this.figures = figures;
    }

    void run(boolean cold) throws IOException, InterruptedException {
        if (cold) {
            cold();
        }
        Launcher.seconds("up");
        Latencies warm = new Latencies();
        for (int i = 0; i < RUNS; i++) {
            Launcher.seconds("down");
            warm.add(Launcher.seconds("up") * 1000);
        }
        Launcher.seconds("down");
        figures.figure("warm_median_s", warm.percentile(50) / 1000);
        figures.figure("warm_worst_s", warm.percentile(100) / 1000);
    }

    private void cold() throws IOException, InterruptedException {
        Path clone = Files.createTempDirectory("dukon-cold");
        try {
            new ProcessBuilder(
                            "git",
                            "clone",
                            "-q",
                            Launcher.root().toString(),
                            clone.resolve("dukon").toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            Path root = clone.resolve("dukon");
            Map<String, String> empty = Map.of(
                    "MAVEN_OPTS",
                    "-Dmaven.repo.local=" + clone.resolve("m2"),
                    "npm_config_cache",
                    clone.resolve("npm").toString());
            figures.figure("cold_s", Launcher.seconds(root, root.resolve(".dukon"), empty, "up"));
            Launcher.seconds(root, root.resolve(".dukon"), empty, "down");
        } finally {
            remove(clone);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
