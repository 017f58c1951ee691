package io.dukon.definitions.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Unreadable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A pipeline: the stages through which records of one type pass.
 *
 * @param skip roles that may make moves that are not listed (RS-OP-07)
 * @param counts it counts toward the pipelines of the tariff (TF-204)
 */
public record Pipeline(String id, String type, MovePolicy moves, Set<String> skip, boolean counts, List<Stage> stages) {

    /** How people move records: anywhere, along listed moves only, or not at all. */
    public enum MovePolicy {
        FREE,
        LISTED,
        AUTOMATION;

        static MovePolicy of(String word) {
            for (MovePolicy policy : values()) {
                if (policy.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return policy;
                }
            }
            throw new Unreadable("move_policy", word);
        }
    }

    public static Pipeline parse(JsonNode content) {
        String id = Json.text(content, "id");
        return new Pipeline(
                id,
                Json.text(content, "type"),
                MovePolicy.of(Json.text(content, "moves", "free")),
                Set.copyOf(Json.strings(content, "skip")),
                content.path("counts").asBoolean(true),
                Json.map(content, "stages", stage -> Stage.parse(id, stage)));
    }

    public Optional<Stage> stage(String stage) {
        return stages.stream().filter(one -> one.id().equals(stage)).findFirst();
    }

    /** Where a record starts when nobody says otherwise: the first open stage. */
    public Stage first() {
        return stages.stream().filter(Stage::open).findFirst().orElseGet(stages::getFirst);
    }
}
