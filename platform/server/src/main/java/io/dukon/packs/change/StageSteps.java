package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.kernel.Json;
import io.dukon.packs.change.JournalStore.Line;
import io.dukon.records.Filters;
import io.dukon.records.Relocations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records go from a stage to others, and back. */
@ApplicationScoped
class StageSteps implements Deed<RecordChange.Stage> {

    @Inject
    Relocations relocations;

    @Inject
    Filters filters;

    @Inject
    JournalStore journal;

    /** Those that stand there; of a stage that stays, also those that will not move. */
    @Override
    public long count(RecordChange.Stage change) {
        return relocations.counts(List.of(change.from())).getOrDefault(change.from(), 0L);
    }

    /** From a stage that stays only those go that stood there when the configuration changed: later ones were put there. */
    @Override
    public Piece.Done perform(RecordChange.Stage change, Piece piece) {
        List<UUID> page = change.keeps()
                ? relocations.standing(change.from(), piece.change().at(), piece.after(), piece.limit())
                : relocations.on(change.from(), piece.limit());
        List<UUID> left = new ArrayList<>(page);
        String type = type(piece.configuration(), change.otherwise());
        for (RecordChange.Way way : change.ways()) {
            if (!left.isEmpty()) {
                List<UUID> found = filters.among(type, Condition.parse(way.when()), left);
                left.removeAll(found);
                carry(change.from(), way.to(), found, piece);
            }
        }
        carry(change.from(), change.otherwise(), left, piece);
        return Piece.Done.of(page);
    }

    private void carry(String from, String to, List<UUID> records, Piece piece) {
        if (records.isEmpty() || from.equals(to)) {
            return;
        }
        relocations.carry(from, stage(piece.configuration(), to), records);
        journal.add(
                piece.change().id(),
                piece.number(),
                records.stream()
                        .map(record -> new Line(record, text(from), text(to)))
                        .toList());
    }

    /** Those that still stand where they were put go back where they stood. */
    @Override
    public Piece.Done back(Step.Back back, Piece piece) {
        List<Line> lines = journal.page(back.change(), back.step(), piece.after(), piece.limit());
        Map<List<String>, List<UUID>> ways = new LinkedHashMap<>();
        lines.forEach(line -> ways.computeIfAbsent(
                        List.of(line.after().asText(), line.before().asText()), way -> new ArrayList<>())
                .add(line.subject()));
        ways.keySet().removeIf(way -> piece.configuration().stage(way.getLast()).isEmpty());
        ways.forEach((way, records) ->
                carry(way.getFirst(), way.getLast(), relocations.standing(way.getFirst(), records), piece));
        return Piece.Done.of(lines.stream().map(Line::subject).toList());
    }

    private static String type(Configuration configuration, String stage) {
        return configuration
                .pipeline(stage(configuration, stage).pipeline())
                .orElseThrow()
                .type();
    }

    private static Stage stage(Configuration configuration, String name) {
        return configuration.stage(name).orElseThrow(() -> new IllegalStateException("There is no stage " + name));
    }

    private static JsonNode text(String value) {
        return Json.MAPPER.getNodeFactory().textNode(value);
    }
}
