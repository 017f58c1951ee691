package io.dukon.definitions.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where texts stand whose keys derive from the id of an item (pack grammar §2.7). */
public final class TextRoots {
    private static final Set<String> OWNERS = Set.of(
            "pipelines",
            "filters",
            "types",
            "lists",
            "tasks",
            "messages",
            "forms",
            "automations",
            "queues",
            "roles",
            "shifts",
            "inputs",
            "texts");

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

    /**
     * The item that a text names, by its key.
     *
     * @param path {@code i18n/ru.stages.sale.won}
     * @return kind and id, {@code pipelines/sale}; {@code texts/x} for a text that robots say; empty for texts of nobody
     */
    public static Optional<String> owner(String path) {
        String[] keys = path.replaceFirst("^i18n/[a-z]+\\.", "").split("[.\\[\\]]+");
        String kind =
                switch (keys[0]) {
                    case "stages", "shorts", "refuse" -> "pipelines";
                    case "fields" -> "types";
                    default -> keys[0];
                };
        return OWNERS.contains(kind) && keys.length > 1 ? Optional.of(kind + "/" + keys[1]) : Optional.empty();
    }

    /** Keys under which the ids of a pipeline's stages stand, below the pipeline's own. */
    public static Stream<String> ofStages() {
        return Stream.of("stages", "shorts", "refuse");
    }
}
