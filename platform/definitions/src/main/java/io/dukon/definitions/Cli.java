package io.dukon.definitions;

import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.ReadResult;
import io.dukon.definitions.pack.RequiredPacks;
import io.dukon.definitions.scenario.ScenarioResult;
import io.dukon.definitions.scenario.ScenarioRunner;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code pack check DIR} and {@code pack test DIR}; packs that it requires are looked for beside it. */
public final class Cli {
    private Cli() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    /** @return 0 when all is well, 1 when something is wrong with the pack, 2 when the call is */
    public static int run(List<String> arguments, PrintStream out) {
        boolean known = arguments.size() == 3
                && arguments.getFirst().equals("pack")
                && List.of("check", "test").contains(arguments.get(1));
        if (!known || !Files.isDirectory(Path.of(arguments.get(2)))) {
            out.println("usage: pack check|test DIR");
            return 2;
        }
        Path dir = Path.of(arguments.get(2));
        return arguments.get(1).equals("check") ? check(dir, out) : test(dir, out);
    }

    private static int check(Path dir, PrintStream out) {
        List<Finding> findings = PackCheck.check(dir);
        findings.forEach(out::println);
        boolean wrong = findings.stream().anyMatch(Finding::isError);
        out.println(wrong ? "not installable" : "ok");
        return wrong ? 1 : 0;
    }

    private static int test(Path dir, PrintStream out) {
        ReadResult read = PackReader.read(dir);
        List<Item> items = new ArrayList<>();
        for (Pack required : RequiredPacks.of(dir, read.pack().manifest())) {
            items.addAll(required.items());
        }
        items.addAll(read.pack().items());
        List<ScenarioResult> results =
                ScenarioRunner.run(Configuration.of(items), read.pack().items());
        results.forEach(out::println);
        return results.stream().allMatch(ScenarioResult::passed) ? 0 : 1;
    }
}
