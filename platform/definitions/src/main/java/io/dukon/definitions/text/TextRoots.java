package io.dukon.definitions.text;

import java.util.List;
import java.util.stream.Stream;

/** Where texts stand whose keys derive from the id of an item (pack grammar §2.7). */
public final class TextRoots {
    private TextRoots() {}

    /** Keys under which the item's id is a key: {@code stages} for a pipeline, because of {@code stages.sale.won}. */
    public static List<String> of(String kind) {
        return switch (kind) {
            case "processes" -> List.of("automations");
            case "types" -> List.of("types", "fields");
            case "pipelines" -> List.of("pipelines", "stages", "shorts", "refuse");
            default -> List.of(kind);
        };
    }

    /** Keys under which the ids of a pipeline's stages stand, below the pipeline's own. */
    public static Stream<String> ofStages() {
        return Stream.of("stages", "shorts", "refuse");
    }
}
