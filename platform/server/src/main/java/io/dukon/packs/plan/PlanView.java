package io.dukon.packs.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.packs.change.StageToMap;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What a pack would do to the shop, in the reader's language.
 *
 * @param from         the version that is there
 * @param hash         names the plan: apply takes it back
 * @param resultHash   hash that the configuration will have
 * @param stages       stages that leave while records stand on them, and nobody says where these go
 * @param migrations   what becomes of records by the new version
 * @param obstacles    why it cannot be applied as it is
 */
@Schema(name = "PackPlan")
public record PlanView(
        String key,
        String title,
        String version,
        @Nullable String from,
        @Schema(enumeration = {"install", "upgrade", "uninstall"}) String to,
        String hash,
        String resultHash,
        long configurationVersion,
        Counts counts,
        List<PlanItem> items,
        List<PlanConflict> conflicts,
        List<RightChange> rights,
        List<Setting> settings,
        Verdict verdict,
        List<StageToMap> stages,
        List<Migration> migrations,
        Tests tests,
        boolean ready,
        List<Obstacle> obstacles) {

    @Schema(name = "PlanCounts")
    public record Counts(int added, int changed, int removed, int conflicts, int kept) {}

    /** @param key {@code kind/id} */
    @Schema(name = "PlanItem")
    public record PlanItem(
            String key,
            String kind,
            String title,
            @Schema(enumeration = {"added", "changed", "removed", "conflict", "kept"}) String action,
            @Schema(enumeration = {"info", "attention", "danger"}) String severity,
            String text,
            List<String> details) {}

    /** @param decided now or at an earlier version that said the same */
    @Schema(name = "PlanConflict")
    public record PlanConflict(
            String path,
            String key,
            String title,
            @Schema(enumeration = {"info", "attention", "danger"}) String severity,
            @Nullable String base,
            @Nullable String mine,
            @Nullable String theirs,
            @Nullable By mineBy,
            @Schema(enumeration = {"mine", "theirs", "own"}) String choice,
            boolean decided) {}

    @Schema(name = "EditedBy")
    public record By(String name, Instant at) {}

    /** @param beyond it asks for more than the reader has, and will be refused */
    @Schema(name = "RightChange")
    public record RightChange(
            String role, String title, List<String> more, List<String> less, long people, boolean beyond) {}

    @Schema(name = "PackSetting")
    public record Setting(
            String pack,
            String id,
            String title,
            String type,
            @Nullable JsonNode value,
            @Nullable @com.fasterxml.jackson.annotation.JsonProperty("default") JsonNode standard,
            @Nullable JsonNode min,
            @Nullable JsonNode max,
            boolean required) {

        boolean unanswered() {
            return required && Json.empty(value == null ? standard : value);
        }
    }

    /** What the tariff says. */
    @Schema(name = "TariffVerdict")
    public record Verdict(boolean allowed, List<Need> needs) {}

    @Schema(name = "TariffNeed")
    public record Need(String feature, String part, @Nullable String tariff) {}

    /** @param records how many of them, or of the runs of robots, it concerns now */
    @Schema(name = "PlanMigration")
    public record Migration(String id, String text, long records) {}

    /** The pack's own tests, played on what the shop would become. */
    @Schema(name = "PlanTests")
    public record Tests(int passed, List<Failed> failed) {}

    /** How a story went another way, in the reader's language. @param where in the story it stands */
    @Schema(name = "FailedTest")
    public record Failed(String id, String title, String where, String expected, String found) {}

    @Schema(name = "PlanObstacle")
    public record Obstacle(String code, String text) {}
}
