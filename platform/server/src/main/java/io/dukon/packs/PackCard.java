package io.dukon.packs;

import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * A pack as the gallery shows it, in the reader's language.
 *
 * @param chips     short promises
 * @param stages    colours of the main pipeline's open stages
 * @param installed absent while it is not
 * @param newer     the version to which it may be brought; absent when it is the newest
 * @param own       a private pack: nobody but this shop has it
 */
public record PackCard(
        String key,
        String version,
        String title,
        String description,
        List<String> chips,
        List<StageColor> stages,
        @Nullable Installed installed,
        @Nullable String newer,
        boolean own) {

    /** @param color 1 to 12 in the palette of stages */
    public record StageColor(int color) {}
}
