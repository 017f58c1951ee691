package io.dukon.definitions.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The commands of {@code ./dukon pack}. */
public final class Cli {
    private static final Set<String> VERBS = Set.of("new", "check", "test", "plan", "export");
    private static final String USAGE =
            """
            pack new KEY|DIR                  a small pack that works, to begin with
            pack check DIR [--json]           what is wrong with a pack, by file and line
            pack test [--mutate] DIR [--json] play its tests; --mutate: also break it in every small way and see
            pack plan DIR [--onto DIR] [--json]  what installing it would change, in a new shop or onto another release
            pack export DIR FILE.zip          one file that a shop can load, if nothing is wrong with the pack

            DIR is a pack's folder, one of its releases, or the folder of all its releases (the highest is taken); or a
            zip that a shop saved.""";

    private final PrintStream out;
    private final Path templates;

    private Cli(PrintStream out, Path templates) {
        this.out = out;
        this.templates = templates;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String root = System.getenv().getOrDefault("DUKON_ROOT", "");
        System.exit(run(List.of(arguments), out, Path.of(root, "tenant-templates")));
    }

    /**
     * @param templates packs that others build upon, beside those that stand next to the pack
     * @return 0 when all is well, 1 when something is wrong with the pack, 2 when the call is
     */
    public static int run(List<String> arguments, PrintStream out, Path templates) {
        try {
            return new Cli(out, templates).run(arguments);
        } catch (PlainProblem problem) {
            out.println(problem.getMessage());
            return 2;
        }
    }

    private int run(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        boolean json = words.remove("--json");
        boolean mutate = words.remove("--mutate");
        String onto = valueOf(words, "--onto");
        String verb = words.size() > 1 && words.getFirst().equals("pack") ? words.get(1) : "";
        boolean complete = words.size() == (verb.equals("export") ? 4 : 3)
                && words.stream().noneMatch(word -> word.startsWith("-"));
        boolean fits = (!mutate || verb.equals("test")) && (onto == null || verb.equals("plan"));
        if (!complete || !fits || !VERBS.contains(verb)) {
            throw new PlainProblem(USAGE);
        }
        return run(verb, words, onto, mutate, json ? new JsonTeller(out) : new TextTeller(out));
    }

    private int run(String verb, List<String> words, String onto, boolean mutate, Teller teller) {
        String named = words.get(2);
        return switch (verb) {
            case "new" -> new NewPack(templates).write(named, out);
            case "check" -> teller.checked(LoadedPack.of(named, templates));
            case "export" -> new ExportedPack(LoadedPack.of(named, templates), Path.of(words.get(3))).tell(teller);
            case "test" -> new TestedPack(LoadedPack.of(named, templates), mutate).tell(teller);
            default -> new PlannedPack(LoadedPack.of(named, templates), onto, templates).tell(teller);
        };
    }

    private static String valueOf(List<String> words, String option) {
        int index = words.indexOf(option);
        if (index < 0) {
            return null;
        }
        if (index + 1 >= words.size()) {
            throw new PlainProblem(option + " needs the folder of a pack.");
        }
        words.remove(index);
        return words.remove(index);
    }
}
