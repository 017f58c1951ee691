package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Changes;
import io.dukon.configuration.ConfigurationChange;
import io.dukon.configuration.ConfigurationChange.Kind;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells changes of the configuration in the reader's language. */
@ApplicationScoped
public class ChangeViews {

    private static final int MOST_DETAILS = 20;

    @Inject
    Changes changes;

    @Inject
    Configurations configurations;

    public ChangeView of(ConfigurationChange change) {
        Optional<String> why = why(change);
        return new ChangeView(
                change.id(),
                change.at(),
                new ChangeView.Person(change.memberId(), change.memberName()),
                change.kind().word(),
                change.pack(),
                text(change),
                details(change),
                change.hashBefore(),
                change.hashAfter(),
                change.version(),
                why.isEmpty(),
                why.orElse(null),
                change.undoneBy() != null,
                moving(change.moving()),
                kept(change));
    }

    private String text(ConfigurationChange change) {
        JsonNode said = change.said();
        List<String> details = details(change);
        Object[] args = {
            said.path("titles").path(Callers.locale()).asText(said.path("title").asText(change.pack())),
            said.path("version").asText(),
            said.path("from").asText(),
            details.isEmpty() ? "" : details.getFirst(),
            Math.max(0, change.paths().size() - 1)
        };
        String one = change.kind() == Kind.EDIT && change.paths().size() > 1 ? "several" : "text";
        return say("change." + change.kind().word() + "." + one, args);
    }

    private List<String> details(ConfigurationChange change) {
        Configuration now = configurations.current();
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

    private List<ChangeView.Kept> kept(ConfigurationChange change) {
        ItemNames names = new ItemNames(configurations.current(), Callers.locale());
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
