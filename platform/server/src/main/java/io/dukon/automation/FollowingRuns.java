package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.access.Access;
import io.dukon.automation.FollowingRunStore.Open;
import io.dukon.configuration.ItemRenamed;
import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.migration.Renamed;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.kernel.Texts;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Runs that have begun when things get other names or go: a run keeps its own copy of its automation, and the copy follows.
 * One that cannot go on becomes an incident; if the shop no longer has its robot, it ends. For administrators, and for what
 * they left to be done.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowingRuns {

    private static final String STOPPED = "stopped";

    /** @param before what the run was, to be given back; null when nothing changed for it */
    public record Followed(UUID run, JsonNode before) {}

    @Inject
    FollowingRunStore store;

    @Inject
    BegunRunStore begun;

    @Inject
    RunStore runs;

    @Inject
    Wakes wakes;

    @Inject
    Incidents incidents;

    @Inject
    Tenants tenants;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Runs that are not over. */
    public long count() {
        access.requireAdmin();
        return store.count();
    }

    /**
     * The next runs get the names of now.
     *
     * @param inForce what the shop has now
     * @param after   null at the beginning
     */
    public List<Followed> follow(List<Renamed> names, List<Item> inForce, UUID after, int limit) {
        access.requireAdmin();
        Map<JsonNode, Optional<String>> known = new HashMap<>();
        List<Open> page = store.page(after, limit);
        Map<UUID, JsonNode> touched = new HashMap<>();
        for (Open before : locked(page)) {
            Open now = new Following(names, inForce).of(before);
            Optional<String> lost = known.computeIfAbsent(now.definition(), unseen -> lost(now, inForce));
            boolean changed = !now.equals(before);
            if (changed) {
                store.put(now);
            }
            if (lost.isPresent() && !now.state().equals("failed")) {
                stop(now, lost.get(), inForce);
            } else if (changed && now.state().equals("waiting")) {
                wakes.replan(now.run());
            }
            if (changed || lost.isPresent()) {
                touched.put(now.run(), before.toJson().put(STOPPED, lost.isPresent()));
            }
        }
        return page.stream()
                .map(run -> new Followed(run.run(), touched.get(run.run())))
                .toList();
    }

    /** Of those, the ones that have not ended by the time that nobody else works at them. */
    private List<Open> locked(List<Open> page) {
        begun.lock(page.stream().map(Open::record).filter(Objects::nonNull).toList());
        return store.locked(page.stream().map(Open::run).toList());
    }

    /** The first thing that the run speaks of and the shop has not, in the shop's language. */
    private Optional<String> lost(Open run, List<Item> inForce) {
        String language = tenants.current().locale();
        try {
            return PackCheck.lost(run.item(), inForce).stream().findFirst().map(finding -> finding.wrong()
                    .in(language));
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private void stop(Open run, String lost, List<Item> inForce) {
        boolean there = inForce.stream()
                .anyMatch(item -> (item.is(Kind.AUTOMATIONS) || item.is(Kind.PROCESSES))
                        && item.id().equals(run.automation()));
        if (!there) {
            begun.end(List.of(run.run()), clock.instant());
            return;
        }
        String reason = Texts.get("automation", tenants.current().locale(), "cannot_follow", lost);
        JsonNode again = run.state().equals("waiting") ? Pending.write(new Pending.Replan()) : null;
        runs.fail(run.run(), again, reason, null, clock.instant());
        incidents.tell(run.record(), run.run(), run.automation(), reason);
    }

    /** What followed is taken back: runs that are not over go on as they were, those that were stopped too. */
    public void back(Map<UUID, JsonNode> before) {
        access.requireAdmin();
        begun.lock(store.records(List.copyOf(before.keySet())));
        before.forEach((run, was) -> store.find(run).ifPresent(now -> {
            Open back = now.as(Open.fromJson(run, was));
            store.put(back);
            boolean stopped =
                    was.path(STOPPED).asBoolean() && !was.path("state").asText().equals("failed");
            if (stopped && was.path("state").asText().equals("ready")) {
                wakes.later(run, Pending.read(back.pending()));
            } else if (stopped || back.state().equals("waiting")) {
                wakes.replan(run);
            }
        }));
    }

    void renamed(@Observes ItemRenamed event) {
        if (event.kind().equals("automations") || event.kind().equals("processes")) {
            store.rename(event.from(), event.to());
        }
    }
}
