package io.dukon.packs.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * One line of the history of the configuration, in the reader's language.
 *
 * @param text    what was done, in a sentence
 * @param details each thing that a person changed, in words
 * @param why     why it cannot be undone; null when it can
 * @param kept    what an uninstalled pack left behind as the shop's own
 */
@Schema(name = "ConfigurationChange")
public record ChangeView(
        UUID id,
        Instant at,
        @Nullable Person by,
        @Schema(enumeration = {"install", "upgrade", "edit", "reset", "uninstall", "undo", "import"}) String kind,
        @Nullable String pack,
        String text,
        List<String> details,
        String hashBefore,
        String hashAfter,
        long version,
        boolean undoable,
        @Nullable String why,
        boolean undone,
        @Nullable Moving moving,
        List<Kept> kept) {

    @Schema(name = "ChangedBy")
    public record Person(@Nullable UUID id, String name) {}

    /** Records on their way to another stage. */
    @Schema(name = "MovingRecords")
    public record Moving(long moved, long total, boolean done) {}

    @Schema(name = "KeptItem")
    public record Kept(String key, String title) {}
}
