package io.dukon.records;

import java.util.Map;

/** What a room above adds to the page of a record: moves, tasks, robots. CDI beans; called after the right to see it is known. */
public interface RecordSection {

    /** @param page members of the answer, by name */
    void add(RecordRow record, Map<String, Object> page);
}
