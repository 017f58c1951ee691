package io.dukon.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Page;
import io.dukon.timeline.Entry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * The page of a record: its card and everything around it.
 *
 * @param fields   the type's own fields, and the source by its id
 * @param linked   records that its own fields lead to, as far as the reader sees them
 * @param deals    records that name it as their client; absent for all but clients
 * @param sections what rooms above add: offered, missing, buttons, undo, tasks, robots
 */
@Schema(name = "Record")
public record RecordView(
        @JsonUnwrapped Card card,
        ObjectNode fields,
        @Nullable Client contact,
        @Nullable Client company,
        List<Linked> linked,
        List<Line> lines,
        Page<Entry> timeline,
        @Nullable List<Card> deals,
        Rights rights,
        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> sections) {

    /** A record by what people call it. */
    @Schema(name = "LinkedRecord")
    public record Linked(UUID id, String type, long number, String title) {}

    /** What the reader may do with it. */
    @Schema(name = "RecordRights")
    public record Rights(boolean edit, boolean move, boolean delete) {}
}
