package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Changes;
import io.dukon.configuration.ConfigurationChange;
import io.dukon.configuration.ConfigurationChange.Kind;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.words.ItemNames;
import io.dukon.definitions.words.PathWords;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells changes of the configuration in the reader's language. */
@ApplicationScoped
public class ChangeViews {

    /** Under which a change keeps its sentence in each language. */
    public static final String TOLD = "told";

    private static final int MOST_DETAILS = 20;

    @Inject
    Changes changes;

    @Inject
    Configurations configurations;

    public ChangeView of(ConfigurationChange change) {
        return of(change, configurations.current());
    }

    /** @param now the configuration as the change leaves it: within its transaction nobody else knows that yet */
    public ChangeView of(ConfigurationChange change, Configuration now) {
        Optional<String> why = why(change);
        return new ChangeView(
                change.id(),
                change.at(),
                new ChangeView.Person(change.memberId(), change.memberName()),
                change.kind().word(),
                change.pack(),
                text(change, now),
                details(change, now),
                change.hashBefore(),
                change.hashAfter(),
                change.version(),
                why.isEmpty(),
                why.orElse(null),
                change.undoneBy() != null,
                moving(change.moving()),
                kept(change, now));
    }

    private static String text(ConfigurationChange change, Configuration now) {
        JsonNode said = change.said();
        if (change.kind() == Kind.EDIT) {
            JsonNode told = said.path(TOLD).path(Texts.supported(Callers.locale()));
            return told.isTextual() ? told.textValue() : edited(change.paths(), new PathWords(now, Callers.locale()));
        }
        List<String> details = details(change, now);
        return say(
                "change." + change.kind().word() + ".text",
                said.path("titles")
                        .path(Callers.locale())
                        .asText(said.path("title").asText(change.pack())),
                said.path("version").asText(),
                said.path("from").asText(),
                details.isEmpty() ? "" : details.getFirst());
    }

    /** One sentence: what was changed of one thing, or the first of several things; languages are no news. */
    public static String edited(Collection<String> paths, PathWords words) {
        Map<String, Set<String>> things = new LinkedHashMap<>();
        for (String path : paths) {
            PathWords.Said said = words.said(path);
            things.computeIfAbsent(said.where(), unseen -> new LinkedHashSet<>())
                    .add(said.attribute() == null ? "" : said.attribute());
        }
        String first = things.keySet().stream().findFirst().orElse("");
        if (things.size() > 1) {
            return Texts.get("packs", words.names().locale(), "change.edit.several", first, things.size() - 1);
        }
        Set<String> attributes = things.getOrDefault(first, Set.of(""));
        return Texts.get(
                "packs",
                words.names().locale(),
                "change.edit.text",
                attributes.contains("") ? first : first + ": " + String.join(", ", attributes));
    }

    private static List<String> details(ConfigurationChange change, Configuration now) {
        PathWords words = new PathWords(now, Callers.locale());
        return change.paths().stream()
                .limit(MOST_DETAILS)
                .map(words::of)
                .distinct()
                .toList();
    }

    private Optional<String> why(ConfigurationChange change) {
        if (change.undoneBy() != null) {
            return Optional.of(say("why.undone"));
        }
        if (change.kind() == Kind.UNDO) {
            return Optional.of(say("why.undo"));
        }
        if (change.unfinished()) {
            return Optional.of(say("why.moving"));
        }
        return changes.inTheWay(change).stream().findFirst().map(later -> say("why.later", later.memberName()));
    }

    private static ChangeView.Moving moving(JsonNode moving) {
        return moving == null
                ? null
                : new ChangeView.Moving(
                        moving.path("moved").asLong(),
                        moving.path("total").asLong(),
                        moving.path("done").asBoolean());
    }

    private static List<ChangeView.Kept> kept(ConfigurationChange change, Configuration now) {
        ItemNames names = new ItemNames(now, Callers.locale());
        return stream(change.said().path("kept"))
                .map(JsonNode::asText)
                .map(key -> new ChangeView.Kept(
                        key, names.full(key.substring(0, key.indexOf('/')), key.substring(key.indexOf('/') + 1))))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::add);
        return all.stream();
    }

    private static String say(String key, Object... args) {
        return Texts.get("packs", Callers.locale(), key, args);
    }
}
