package io.dukon.definitions.scenario;

import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.text.Texts;
import java.util.Map;

/** What the stories of a pack are called: in the reader's language where the pack says so, else as the story itself says. */
public record StoryTitles(Texts texts) {
    public static StoryTitles of(Pack pack) {
        return new StoryTitles(Texts.of(pack.items(Kind.I18N).stream()
                .map(item -> Map.entry(item.id(), item.content()))
                .toList()));
    }

    public String title(ScenarioResult result, String locale) {
        return texts.own(locale, "tests." + result.id()).orElse(result.title());
    }
}
