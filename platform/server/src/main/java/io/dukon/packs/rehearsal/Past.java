package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.records.RecordRow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A record as it is now, and what happened to it in the days that are replayed, the oldest first. */
record Past(RecordRow record, List<Happening> happenings) {

    /** @param kind created, moved or changed; @param person a person did it */
    record Happening(
            UUID recordId, String kind, boolean person, UUID actor, boolean robot, Instant at, JsonNode data) {}
}
