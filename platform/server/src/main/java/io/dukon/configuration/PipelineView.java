package io.dukon.configuration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A pipeline in a person's language. Stage ids are full names; robots are sentences. */
public record PipelineView(String id, String title, String type, List<StageView> stages) {

    /**
     * A stage.
     *
     * @param shortName at most 18 characters
     * @param kind      open, won or lost
     * @param color     1 to 12 in the palette of stages
     */
    public record StageView(
            String id,
            String name,
            @JsonProperty("short") String shortName,
            String kind,
            int color,
            List<String> robots) {}
}
