package io.dukon.packs;

import io.dukon.configuration.PipelineView;
import java.util.List;

/**
 * A pack as its card and its preview show it, in the reader's language.
 *
 * @param chips     short promises
 * @param stages    colours of the main pipeline's open stages
 * @param installed absent while it is not
 * @param pipelines absent on the card, as roles and counts
 */
public record PackView(
        String key,
        String version,
        String title,
        String description,
        List<String> chips,
        List<StageColor> stages,
        Installed installed,
        List<PipelineView> pipelines,
        List<RoleView> roles,
        Counts counts) {

    /** @param color 1 to 12 in the palette of stages */
    public record StageColor(int color) {}

    public record RoleView(String id, String title) {}

    public record Counts(int stages, int pipelines, int robots, int roles, int fields) {}
}
