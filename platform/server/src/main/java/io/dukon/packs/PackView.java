package io.dukon.packs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dukon.configuration.PipelineView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pack as its preview shows it: the card and what it would bring, in the reader's language. */
@Schema(name = "Pack")
public record PackView(
        @JsonUnwrapped PackCard card, List<PipelineView> pipelines, List<PackRole> roles, PackCounts counts) {

    public record PackRole(String id, String title) {}

    public record PackCounts(int stages, int pipelines, int robots, int roles, int fields) {}
}
