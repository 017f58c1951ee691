package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.LongForm;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.pack.ReadResult;
import io.dukon.definitions.pack.RequiredPacks;
import io.dukon.definitions.pack.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks a pack before it may be installed, in the order of pack grammar §7. */
public final class PackCheck {
    /** Codes that say of a run that went on well so far: what it needs is not there any more. */
    private static final Set<String> GONE = Set.of(
            "no_type",
            "no_role",
            "no_task",
            "no_form",
            "no_queue",
            "no_message",
            "no_filter",
            "no_stage",
            "no_input",
            "no_field",
            "no_text",
            "not_fit",
            "not_counted",
            "bound_field",
            "other_type_stage");

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

    /** What is wrong with the form of a value; empty when nothing is. */
    public static Optional<Phrase> misfit(Form form, JsonNode value) {
        List<Phrase> wrong = new ArrayList<>();
        new FormCheck((element, phrase) -> wrong.add(phrase)).check(form, LongForm.of(form, value), "");
        return wrong.stream().findFirst();
    }

    /** What an automation speaks of that is not in force: it began before that went. */
    public static List<Finding> lost(Item automation, List<Item> inForce) {
        List<Item> all = new ArrayList<>(inForce);
        all.removeIf(item -> (item.is(Kind.AUTOMATIONS) || item.is(Kind.PROCESSES))
                && item.id().equals(automation.id()));
        all.add(automation);
        List<Finding> findings = new ArrayList<>();
        Manifest manifest = new Manifest("begun", "1.0.0", "", List.of(), List.of(), List.of(), List.of());
        Pack pack = new Pack(manifest, List.of(automation));
        Scope scope = Scope.of(all);
        Report report = new Report(new Sources(), findings, false);
        new ReferenceCheck(pack, scope, report).run();
        Automation begun = scope.configuration().automation(automation.id()).orElseThrow();
        Scope.steps(begun.steps()).stream()
                .map(PackCheck::text)
                .filter(text -> text != null && all.stream().noneMatch(item -> says(item, text)))
                .forEach(text -> report.error(automation, "", "no_text", "texts." + text));
        return findings.stream()
                .filter(finding ->
                        finding.isError() && GONE.contains(finding.wrong().code()))
                .toList();
    }

    private static String text(Step step) {
        return switch (step) {
            case Step.Notify notify -> notify.text();
            case Step.Note note -> note.text();
            default -> null;
        };
    }

    private static boolean says(Item item, String text) {
        return item.is(Kind.I18N) && item.content().path("texts").has(text);
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
        read.pack().items(Kind.INPUTS).forEach(item -> InputCheck.of(item, report));
        new ReferenceCheck(read.pack(), scope, report).run();
        new StageCheck(read.pack(), scope, report).run();
        new LoopCheck(read.pack(), scope, report).run();
        new TextCheck(read.pack(), scope, report).run();
        new MigrationCheck(read.pack(), scope, report).run();
        new DemoCheck(read.pack(), scope, report).run();
        return List.copyOf(findings);
    }
}
