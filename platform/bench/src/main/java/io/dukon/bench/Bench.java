package io.dukon.bench;

import java.util.Arrays;
import java.util.List;

/** {@code ./dukon bench NAME [--json]}: startup [--cold], provision [--tenants N], board, packs. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = Arrays.asList(arguments);
        boolean json = words.contains("--json");
        String name = words.isEmpty() ? "" : words.getFirst();
        Figures figures = new Figures(name);
        switch (name) {
            case "startup" -> new Startup(figures).run(words.contains("--cold"));
            case "provision" -> new Provision(figures, number(words, "--tenants", 1_000)).run();
            case "board" -> new Board(figures).run();
            case "packs" -> new Packs(figures).run();
            default -> {
                System.err.println(
                        "Choose a benchmark: startup [--cold], provision [--tenants N], board, packs. Add --json for one JSON line.");
                System.exit(2);
            }
        }
        figures.print(json);
        System.exit(0);
    }

    private static int number(List<String> words, String option, int usual) {
        int at = words.indexOf(option);
        return at < 0 ? usual : Integer.parseInt(words.get(at + 1));
    }
}
