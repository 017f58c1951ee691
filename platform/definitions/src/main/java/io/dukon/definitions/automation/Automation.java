package io.dukon.definitions.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A robot or a process: what starts it and what it does.
 *
 * @param version short hash of the canonical form: runs that began on a version finish on it
 * @param process needs the tariff's processes; a robot needs robots only
 * @param cancelOnLeave the run ends when its record leaves the stage that started it
 * @param runAs the role with whose rights it acts
 */
public record Automation(
        String id,
        String version,
        boolean process,
        Trigger trigger,
        Condition when,
        Once once,
        IfRunning ifRunning,
        boolean cancelOnLeave,
        String runAs,
        boolean enabled,
        List<Step> steps) {

    /** How often it may run for one record. */
    public enum Once {
        ALWAYS,
        RECORD,
        RECORD_YEAR,
        RECORD_DAY
    }

    /** What a new event does while a run for the same record is on. */
    public enum IfRunning {
        SKIP,
        RESTART,
        ALLOW
    }

    /** @throws IllegalArgumentException with a sentence for the pack's author */
    public static Automation parse(JsonNode content, boolean process) {
        Trigger trigger = TriggerParser.parse(content.path("trigger"));
        boolean cancel = Json.text(content, "on-leave", trigger instanceof Trigger.Entered ? "cancel" : "keep")
                .equals("cancel");
        return new Automation(
                Json.text(content, "id"),
                hash(content),
                process,
                trigger,
                Condition.parse(content.path("when")),
                Once.valueOf(word(content, "once", "always")),
                IfRunning.valueOf(word(content, "if-running", "skip")),
                cancel,
                Json.text(content, "run-as", "robot"),
                content.path("enabled").asBoolean(true),
                StepParser.steps(content.path("steps")));
    }

    /** The same, with its schedule going over other records. */
    public Automation over(UnaryOperator<Trigger.Filter> filters) {
        return trigger instanceof Trigger.Schedule schedule && schedule.over() != null
                ? with(new Trigger.Schedule(
                        schedule.every(),
                        schedule.on(),
                        schedule.at(),
                        filters.apply(schedule.over()),
                        schedule.digest()))
                : this;
    }

    private Automation with(Trigger other) {
        return new Automation(id, version, process, other, when, once, ifRunning, cancelOnLeave, runAs, enabled, steps);
    }

    /** A branch of an await, whatever the depth of its step. */
    public Optional<Step.Branch> branch(String id) {
        return branches(steps).filter(branch -> branch.id().equals(id)).findFirst();
    }

    /** A step, whatever its depth. */
    public Optional<Step> step(String id) {
        return all(steps).filter(step -> step.id().equals(id)).findFirst();
    }

    private static Stream<Step> all(List<Step> steps) {
        return steps.stream()
                .flatMap(step ->
                        Stream.concat(Stream.of(step), step.blocks().stream().flatMap(Automation::all)));
    }

    private static Stream<Step.Branch> branches(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> Stream.concat(
                        step instanceof Step.Await await ? await.branches().stream() : Stream.empty(),
                        step.blocks().stream().flatMap(Automation::branches)));
    }

    private static String word(JsonNode content, String name, String otherwise) {
        return Json.text(content, name, otherwise).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static String hash(JsonNode content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
