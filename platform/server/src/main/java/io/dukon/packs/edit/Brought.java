package io.dukon.packs.edit;

import io.dukon.packs.edit.ConfigurationView.Edited;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** What a pack brought to the shop. @param newer the version to which it may be brought */
@Schema(name = "BroughtItems")
public record Brought(String version, @Nullable String newer, Instant at, List<BroughtItem> items) {

    /** @param key {@code kind/id}; @param removed the shop has taken it away */
    @Schema(name = "BroughtItem")
    public record BroughtItem(
            String key, String kind, String title, boolean edited, boolean removed, List<Edited> edits) {}
}
