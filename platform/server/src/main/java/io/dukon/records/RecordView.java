package io.dukon.records;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Page;
import io.dukon.timeline.Entry;
import java.util.List;
import java.util.Map;

/**
 * The page of a record: its card and everything around it.
 *
 * @param fields   the type's own fields, and the source by its id
 * @param deals    records that name it as their client; absent for all but clients
 * @param sections what rooms above add: offered, missing, buttons, undo, tasks, robots
 */
public record RecordView(
        @JsonUnwrapped Card card,
        ObjectNode fields,
        Client contact,
        Client company,
        List<Line> lines,
        Page<Entry> timeline,
        List<Card> deals,
        Rights rights,
        @JsonAnyGetter Map<String, Object> sections) {

    /** What the reader may do with it. */
    public record Rights(boolean edit, boolean move, boolean delete) {}
}
