package io.dukon.records;

/** What a room above adds to the page of a record: moves, tasks, robots. CDI beans; called after the right to see it is known. */
public interface RecordSection {

    /**
     * Members of the answer: a record of its own, which in the contract says of what it is a part ({@code x-part-of}).
     */
    Object of(RecordRow record);
}
