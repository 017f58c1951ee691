package io.dukon.packs;

import io.dukon.packs.plan.PlanView.Tests;
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
 * @param tests     how its own tests went; only when it has just been brought
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
        boolean own,
        @Nullable Tests tests) {

    PackCard with(Tests played) {
        return new PackCard(key, version, title, description, chips, stages, installed, newer, own, played);
    }

    /** @param color 1 to 12 in the palette of stages */
    public record StageColor(int color) {}
}
