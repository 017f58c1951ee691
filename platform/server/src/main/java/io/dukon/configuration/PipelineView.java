package io.dukon.configuration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pipeline in a person's language. Stage ids are full names; robots are sentences.
 *
 * @param intake new requests of the public form come here
 */
@Schema(name = "Pipeline")
public record PipelineView(String id, String title, String type, boolean intake, List<StageView> stages) {

    /**
     * A stage.
     *
     * @param shortName at most 18 characters
     * @param kind      open, won or lost
     * @param color     1 to 12 in the palette of stages
     */
    @Schema(name = "Stage")
    public record StageView(
            String id,
            String name,
            @JsonProperty("short") String shortName,
            @Schema(enumeration = {"open", "won", "lost"}) String kind,
            int color,
            List<String> robots) {}
}
