package io.dukon.packs.edit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * One thing that people change in the configuration of their shop. What is null stays as it is. An id may be left out
 * where something new is made.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Edit.StageAdd.class, name = "stage.add"),
    @JsonSubTypes.Type(value = Edit.StageChange.class, name = "stage.change"),
    @JsonSubTypes.Type(value = Edit.StageOrder.class, name = "stage.order"),
    @JsonSubTypes.Type(value = Edit.StageClose.class, name = "stage.close"),
    @JsonSubTypes.Type(value = Edit.PipelineAdd.class, name = "pipeline.add"),
    @JsonSubTypes.Type(value = Edit.PipelineChange.class, name = "pipeline.change"),
    @JsonSubTypes.Type(value = Edit.FieldAdd.class, name = "field.add"),
    @JsonSubTypes.Type(value = Edit.FieldChange.class, name = "field.change"),
    @JsonSubTypes.Type(value = Edit.FieldOrder.class, name = "field.order"),
    @JsonSubTypes.Type(value = Edit.FieldRemove.class, name = "field.remove"),
    @JsonSubTypes.Type(value = Edit.ListAdd.class, name = "list.add"),
    @JsonSubTypes.Type(value = Edit.ValueAdd.class, name = "value.add"),
    @JsonSubTypes.Type(value = Edit.ValueChange.class, name = "value.change"),
    @JsonSubTypes.Type(value = Edit.ValueOrder.class, name = "value.order"),
    @JsonSubTypes.Type(value = Edit.ValueRemove.class, name = "value.remove"),
    @JsonSubTypes.Type(value = Edit.FilterSave.class, name = "filter.save"),
    @JsonSubTypes.Type(value = Edit.FilterRemove.class, name = "filter.remove"),
    @JsonSubTypes.Type(value = Edit.QueueChange.class, name = "queue.change"),
    @JsonSubTypes.Type(value = Edit.RobotSave.class, name = "robot.save"),
    @JsonSubTypes.Type(value = Edit.RobotSwitch.class, name = "robot.switch"),
    @JsonSubTypes.Type(value = Edit.RobotRemove.class, name = "robot.remove"),
    @JsonSubTypes.Type(value = Edit.TaskSave.class, name = "task.save"),
    @JsonSubTypes.Type(value = Edit.MessageSave.class, name = "message.save"),
    @JsonSubTypes.Type(value = Edit.TextSave.class, name = "text.save"),
    @JsonSubTypes.Type(value = Edit.FormSave.class, name = "form.save"),
    @JsonSubTypes.Type(value = Edit.RoleSave.class, name = "role.save"),
    @JsonSubTypes.Type(value = Edit.RoleRemove.class, name = "role.remove"),
    @JsonSubTypes.Type(value = Edit.SettingSave.class, name = "setting.save"),
    @JsonSubTypes.Type(value = Edit.TextChange.class, name = "text"),
    @JsonSubTypes.Type(value = Edit.Reset.class, name = "reset")
})
@Schema(
        name = "Edit",
        oneOf = {
            Edit.StageAdd.class,
            Edit.StageChange.class,
            Edit.StageOrder.class,
            Edit.StageClose.class,
            Edit.PipelineAdd.class,
            Edit.PipelineChange.class,
            Edit.FieldAdd.class,
            Edit.FieldChange.class,
            Edit.FieldOrder.class,
            Edit.FieldRemove.class,
            Edit.ListAdd.class,
            Edit.ValueAdd.class,
            Edit.ValueChange.class,
            Edit.ValueOrder.class,
            Edit.ValueRemove.class,
            Edit.FilterSave.class,
            Edit.FilterRemove.class,
            Edit.QueueChange.class,
            Edit.RobotSave.class,
            Edit.RobotSwitch.class,
            Edit.RobotRemove.class,
            Edit.TaskSave.class,
            Edit.MessageSave.class,
            Edit.TextSave.class,
            Edit.FormSave.class,
            Edit.RoleSave.class,
            Edit.RoleRemove.class,
            Edit.SettingSave.class,
            Edit.TextChange.class,
            Edit.Reset.class
        },
        discriminatorProperty = "do",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "stage.add", schema = Edit.StageAdd.class),
            @DiscriminatorMapping(value = "stage.change", schema = Edit.StageChange.class),
            @DiscriminatorMapping(value = "stage.order", schema = Edit.StageOrder.class),
            @DiscriminatorMapping(value = "stage.close", schema = Edit.StageClose.class),
            @DiscriminatorMapping(value = "pipeline.add", schema = Edit.PipelineAdd.class),
            @DiscriminatorMapping(value = "pipeline.change", schema = Edit.PipelineChange.class),
            @DiscriminatorMapping(value = "field.add", schema = Edit.FieldAdd.class),
            @DiscriminatorMapping(value = "field.change", schema = Edit.FieldChange.class),
            @DiscriminatorMapping(value = "field.order", schema = Edit.FieldOrder.class),
            @DiscriminatorMapping(value = "field.remove", schema = Edit.FieldRemove.class),
            @DiscriminatorMapping(value = "list.add", schema = Edit.ListAdd.class),
            @DiscriminatorMapping(value = "value.add", schema = Edit.ValueAdd.class),
            @DiscriminatorMapping(value = "value.change", schema = Edit.ValueChange.class),
            @DiscriminatorMapping(value = "value.order", schema = Edit.ValueOrder.class),
            @DiscriminatorMapping(value = "value.remove", schema = Edit.ValueRemove.class),
            @DiscriminatorMapping(value = "filter.save", schema = Edit.FilterSave.class),
            @DiscriminatorMapping(value = "filter.remove", schema = Edit.FilterRemove.class),
            @DiscriminatorMapping(value = "queue.change", schema = Edit.QueueChange.class),
            @DiscriminatorMapping(value = "robot.save", schema = Edit.RobotSave.class),
            @DiscriminatorMapping(value = "robot.switch", schema = Edit.RobotSwitch.class),
            @DiscriminatorMapping(value = "robot.remove", schema = Edit.RobotRemove.class),
            @DiscriminatorMapping(value = "task.save", schema = Edit.TaskSave.class),
            @DiscriminatorMapping(value = "message.save", schema = Edit.MessageSave.class),
            @DiscriminatorMapping(value = "text.save", schema = Edit.TextSave.class),
            @DiscriminatorMapping(value = "form.save", schema = Edit.FormSave.class),
            @DiscriminatorMapping(value = "role.save", schema = Edit.RoleSave.class),
            @DiscriminatorMapping(value = "role.remove", schema = Edit.RoleRemove.class),
            @DiscriminatorMapping(value = "setting.save", schema = Edit.SettingSave.class),
            @DiscriminatorMapping(value = "text", schema = Edit.TextChange.class),
            @DiscriminatorMapping(value = "reset", schema = Edit.Reset.class)
        })
public sealed interface Edit {

    @Schema(name = "NewStage")
    record NewStage(@Nullable String id, Said name, @Nullable String kind, @Nullable Integer color) {}

    /** @param after the stage behind which it stands; null = behind the last of its kind */
    @Schema(name = "EditStageAdd")
    record StageAdd(
            String pipeline,
            @Nullable String id,
            Said name,
            @Nullable @JsonProperty("short") Said shortName,
            @Nullable String kind,
            @Nullable Integer color,
            @Nullable String after)
            implements Edit {}

    @Schema(name = "EditStageChange")
    record StageChange(
            String stage, @Nullable Said name, @Nullable @JsonProperty("short") Said shortName, @Nullable Integer color)
            implements Edit {}

    @Schema(name = "EditStageOrder")
    record StageOrder(String pipeline, @JsonSetter(nulls = Nulls.FAIL) List<String> stages) implements Edit {}

    /** @param to where its records go; needed while there are any */
    @Schema(name = "EditStageClose")
    record StageClose(String stage, @Nullable String to) implements Edit {}

    @Schema(name = "EditPipelineAdd")
    record PipelineAdd(
            @Nullable String id, String type, Said title, @JsonSetter(nulls = Nulls.FAIL) List<NewStage> stages)
            implements Edit {}

    @Schema(name = "EditPipelineChange")
    record PipelineChange(String pipeline, @Nullable Said title, @Nullable String moves) implements Edit {}

    @Schema(name = "EditFieldAdd")
    record FieldAdd(
            String type,
            @Nullable String id,
            Said title,
            String kind,
            @Nullable String list,
            @Nullable String to,
            @Nullable Boolean many,
            @Nullable Boolean required,
            @Nullable String after)
            implements Edit {}

    @Schema(name = "EditFieldChange")
    record FieldChange(
            String type, String field, @Nullable Said title, @Nullable Boolean required, @Nullable Boolean hidden)
            implements Edit {}

    @Schema(name = "EditFieldOrder")
    record FieldOrder(String type, @JsonSetter(nulls = Nulls.FAIL) List<String> fields) implements Edit {}

    @Schema(name = "EditFieldRemove")
    record FieldRemove(String type, String field) implements Edit {}

    @Schema(name = "EditListAdd")
    record ListAdd(@Nullable String id, @JsonSetter(nulls = Nulls.FAIL) List<Said> values) implements Edit {}

    @Schema(name = "EditValueAdd")
    record ValueAdd(String list, @Nullable String id, Said title) implements Edit {}

    @Schema(name = "EditValueChange")
    record ValueChange(String list, String value, Said title) implements Edit {}

    @Schema(name = "EditValueOrder")
    record ValueOrder(String list, List<String> values) implements Edit {}

    @Schema(name = "EditValueRemove")
    record ValueRemove(String list, String value) implements Edit {}

    /** @param content the whole filter in the pack language */
    @Schema(name = "EditFilterSave")
    record FilterSave(@Nullable String id, @Nullable Said title, @Nullable ObjectNode content) implements Edit {}

    @Schema(name = "EditFilterRemove")
    record FilterRemove(String id) implements Edit {}

    /** @param order how the next one is chosen, the first rule first */
    @Schema(name = "EditQueueChange")
    record QueueChange(String queue, @Nullable Said title, @Nullable List<String> order) implements Edit {}

    /** @param kind automations or processes, for a new one; null = automations */
    @Schema(name = "EditRobotSave")
    record RobotSave(@Nullable String id, ObjectNode content, @Nullable String kind) implements Edit {}

    @Schema(name = "EditRobotSwitch")
    record RobotSwitch(String id, boolean enabled) implements Edit {}

    @Schema(name = "EditRobotRemove")
    record RobotRemove(String id) implements Edit {}

    /** @param due a duration or a moment of the pack language */
    @Schema(name = "EditTaskSave")
    record TaskSave(
            @Nullable String id,
            @Nullable Said title,
            @Nullable Said text,
            @Nullable JsonNode due,
            @Nullable String role)
            implements Edit {}

    @Schema(name = "EditMessageSave")
    record MessageSave(
            @Nullable String id,
            Said text,
            @Nullable @JsonProperty("class") String sort,
            @Nullable List<String> channels)
            implements Edit {}

    @Schema(name = "EditTextSave")
    record TextSave(@Nullable String id, Said text) implements Edit {}

    @Schema(name = "EditFormSave")
    record FormSave(@Nullable String id, @Nullable Said title, @Nullable ObjectNode content) implements Edit {}

    @Schema(name = "RoleRight")
    record RoleRight(
            @JsonSetter(nulls = Nulls.FAIL) String on,
            @JsonSetter(nulls = Nulls.FAIL) List<String> may,
            @Nullable String scope,
            @Nullable List<String> fields) {}

    @Schema(name = "EditRoleSave")
    record RoleSave(@Nullable String id, @Nullable Said title, @Nullable List<RoleRight> rights) implements Edit {}

    @Schema(name = "EditRoleRemove")
    record RoleRemove(String id) implements Edit {}

    @Schema(name = "EditSettingSave")
    record SettingSave(String pack, String id, JsonNode value) implements Edit {}

    @Schema(name = "EditTextChange")
    record TextChange(@JsonSetter(nulls = Nulls.FAIL) String key, Said said) implements Edit {}

    /** Back to the pack. @param key an item, whole; @param path one attribute */
    @Schema(name = "EditReset")
    record Reset(@Nullable String key, @Nullable String path) implements Edit {}
}
