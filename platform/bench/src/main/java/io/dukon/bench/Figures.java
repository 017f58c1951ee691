package io.dukon.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a benchmark found, and how busy the machine was: the load average and other processes' share of the processors. */
final class Figures {

    private final ObjectNode root = new ObjectMapper().createObjectNode();
    private final ObjectNode figures;
    private final ObjectNode ratios;
    private Processors processors = new Processors(Launcher.home());

    Figures(String bench) {
        root.put("bench", bench);
        figures = root.putObject("figures");
        ratios = root.putObject("ratios");
    }

    /** From here on others' share of the processors counts: what came before was preparation. */
    void measuring() {
        processors = new Processors(Launcher.home());
    }

    /** What came after is no measurement any more. */
    void measured() {
        root.put("otherCpu", rounded(processors.others()));
        load();
    }

    private void load() {
        try {
            root.put(
                    "load",
                    rounded(Double.parseDouble(
                            Files.readString(Path.of("/proc/loadavg")).split(" ")[0])));
        } catch (IOException none) {
            root.putNull("load");
        }
    }

    void figure(String name, double value) {
        figures.put(name, rounded(value));
        System.err.printf("%-46s %12s%n", name, rounded(value).toPlainString());
    }

    void ratio(String name, double value) {
        ratios.put(name, rounded(value));
        System.err.printf("%-46s %12s%n", name + " (ratio)", rounded(value).toPlainString());
    }

    /** Median, 99th percentile and how many there were. */
    void latencies(String name, Latencies latencies) {
        figure(name + "_p50_ms", latencies.percentile(50));
        figure(name + "_p99_ms", latencies.percentile(99));
        figure(name + "_count", latencies.size());
    }

    void print(boolean json) {
        if (!root.has("load")) {
            measured();
        }
        if (json) {
            System.out.println(root);
        } else {
            System.out.println(root.toPrettyString());
        }
    }

    private static BigDecimal rounded(double value) {
        BigDecimal shortened = BigDecimal.valueOf(value)
                .setScale(Math.abs(value) < 10 ? 3 : 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return shortened.scale() < 0 ? shortened.setScale(0) : shortened;
    }
}
