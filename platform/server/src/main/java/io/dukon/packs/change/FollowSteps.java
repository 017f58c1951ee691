package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.automation.FollowingRuns;
import io.dukon.automation.FollowingRuns.Followed;
import io.dukon.configuration.ItemRenamed;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.migration.Renamed;
import io.dukon.definitions.migration.Thing;
import io.dukon.packs.change.JournalStore.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Runs that have begun follow what has another name now, and back. */
@ApplicationScoped
class FollowSteps implements Deed<RecordChange.Follow> {

    @Inject
    FollowingRuns runs;

    @Inject
    JournalStore journal;

    @Inject
    Event<ItemRenamed> renamed;

    /** Also without a run there is something to do when rows name the thing. */
    @Override
    public long count(RecordChange.Follow change) {
        return runs.count() + (items(change).isEmpty() ? 0 : 1);
    }

    private static List<Renamed> items(RecordChange.Follow change) {
        return change.names().stream()
                .filter(name -> name.thing().sort() == Thing.Sort.ITEM)
                .toList();
    }

    @Override
    public Piece.Done perform(RecordChange.Follow change, Piece piece) {
        if (piece.after() == null) {
            items(change)
                    .forEach(name -> renamed.fire(
                            new ItemRenamed(name.thing().owner(), name.thing().id(), name.to())));
        }
        List<Followed> page = runs.follow(change.names(), piece.inForce(), piece.after(), piece.limit());
        List<Line> lines = page.stream()
                .filter(one -> one.before() != null)
                .map(one -> new Line(one.run(), one.before(), null))
                .toList();
        if (!lines.isEmpty()) {
            journal.add(piece.change().id(), piece.number(), lines);
        }
        return Piece.Done.of(page.stream().map(Followed::run).toList());
    }

    @Override
    public Piece.Done back(Step.Back back, Piece piece) {
        Map<UUID, JsonNode> before = new LinkedHashMap<>();
        journal.page(back.change(), back.step(), piece.after(), piece.limit())
                .forEach(line -> before.put(line.subject(), line.before()));
        runs.back(before);
        return Piece.Done.of(List.copyOf(before.keySet()));
    }
}
