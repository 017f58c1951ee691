package io.dukon.packs.edit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.packs.plan.PlanView.Setting;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** All that configures the shop, as its editor shows it. @param version for If-Match of an edit */
@Schema(name = "ShopConfiguration")
public record ConfigurationView(
        long version,
        String hash,
        List<InstalledPack> packs,
        List<PipelineEdit> pipelines,
        List<TypeEdit> types,
        List<ListEdit> lists,
        List<RobotEdit> robots,
        List<TaskEdit> tasks,
        List<MessageEdit> messages,
        List<TextEdit> texts,
        List<FormEdit> forms,
        List<RoleEdit> roles,
        List<QueueEdit> queues,
        List<FilterEdit> filters,
        List<Setting> settings) {

    @Schema(name = "ConfigurationPack")
    public record InstalledPack(String key, String title, String version) {}

    /**
     * Where a thing comes from.
     *
     * @param pack  {@code shop} for what was made here
     * @param edits what people changed of it since; empty = as the pack brought it
     */
    @Schema(name = "Origin")
    public record Origin(String pack, @Nullable String packTitle, @Nullable String version, List<Edited> edits) {}

    /** One attribute that was changed. @param path to be given back for a reset */
    @Schema(name = "EditedAttribute")
    public record Edited(
            String path,
            String title,
            @Nullable String before,
            @Nullable String after,
            @Nullable String by,
            @Nullable Instant at) {}

    @Schema(name = "EditablePipeline")
    public record PipelineEdit(
            String id,
            Said title,
            String type,
            @Schema(enumeration = {"free", "listed", "automation"}) String moves,
            Origin origin,
            List<StageEdit> stages) {}

    /** @param next stages to which people are offered to move */
    @Schema(name = "EditableStage")
    public record StageEdit(
            String id,
            Said name,
            @JsonProperty("short") Said shortName,
            @Schema(enumeration = {"open", "won", "lost"}) String kind,
            int color,
            long records,
            List<String> next,
            List<String> robots,
            Origin origin) {}

    @Schema(name = "EditableType")
    public record TypeEdit(String id, Said title, Origin origin, List<FieldEdit> fields) {}

    /** @param inherited a library brought it: it can be named, hidden and required, not removed */
    @Schema(name = "EditableField")
    public record FieldEdit(
            String id,
            Said title,
            String kind,
            boolean required,
            boolean many,
            boolean hidden,
            @Nullable String list,
            @Nullable String to,
            boolean inherited,
            Origin origin) {}

    @Schema(name = "EditableList")
    public record ListEdit(String id, String title, boolean open, Origin origin, List<ValueEdit> values) {}

    @Schema(name = "EditableValue")
    public record ValueEdit(String id, Said title, Origin origin) {}

    /**
     * A robot or a process.
     *
     * @param kind    automations or processes
     * @param stages  where it starts, when it starts by coming to a stage
     * @param content in the long form of the pack language
     * @param runs30  how often it ran in the last 30 days
     * @param stoppedAt since when it starts no more, because it failed again and again
     */
    @Schema(name = "EditableRobot")
    public record RobotEdit(
            String id,
            String kind,
            String title,
            String sentence,
            String trigger,
            List<String> steps,
            List<String> stages,
            boolean enabled,
            JsonNode content,
            Origin origin,
            long runs30,
            @Nullable Instant stoppedAt) {}

    @Schema(name = "EditableTask")
    public record TaskEdit(
            String id,
            Said title,
            Said text,
            JsonNode due,
            @Nullable String role,
            List<String> usedBy,
            Origin origin) {}

    @Schema(name = "EditableMessage")
    public record MessageEdit(
            String id,
            Said text,
            @JsonProperty("class") String sort,
            List<String> channels,
            List<String> usedBy,
            Origin origin) {}

    /** A text of notices. */
    @Schema(name = "EditableText")
    public record TextEdit(String id, Said text, List<String> usedBy, Origin origin) {}

    @Schema(name = "EditableForm")
    public record FormEdit(String id, Said title, JsonNode content, Origin origin) {}

    /**
     * A filter of boards and schedules.
     *
     * @param pipeline the board that offers it; null = every board of the type
     * @param sentence its condition in the reader's language
     * @param roles    who sees it; empty = everybody
     * @param content  in the long form of the pack language
     * @param usedBy   robots whose schedules go over it
     */
    @Schema(name = "EditableFilter")
    public record FilterEdit(
            String id,
            Said title,
            String type,
            @Nullable String pipeline,
            String sentence,
            List<String> roles,
            JsonNode content,
            List<String> usedBy,
            Origin origin) {}

    /**
     * People to whom work is given in turn.
     *
     * @param roleTitle who is in it, in the reader's language
     * @param duty      shift, work_day or both: who is asked; empty = everybody
     * @param order     how the next one is chosen, the first rule first
     */
    @Schema(name = "EditableQueue")
    public record QueueEdit(
            String id, Said title, String roleTitle, List<String> duty, List<String> order, Origin origin) {}

    /** @param principal robots act as it; people never hold it */
    @Schema(name = "EditableRole")
    public record RoleEdit(
            String id, Said title, boolean principal, List<Edit.RoleRight> rights, long people, Origin origin) {}
}
