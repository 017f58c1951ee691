package io.dukon.packs.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stage that leaves while records stand on it. @param candidates where they may go: stages that stay, of the same type */
@Schema(name = "StageToMap")
public record StageToMap(String stage, String name, long records, List<Candidate> candidates) {

    @Schema(name = "StageCandidate")
    public record Candidate(String id, String name) {}
}
