package io.dukon.packs.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Changes;
import io.dukon.configuration.Installation;
import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.Choice;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.merge.Decision;
import io.dukon.definitions.merge.Merged;
import io.dukon.definitions.merge.ThreeWayMerge;
import io.dukon.definitions.migration.Migrations;
import io.dukon.definitions.migration.Operation;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.packs.Library;
import io.dukon.packs.Release;
import io.dukon.packs.change.Workbench;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out what a shop would become if a pack came or were brought up to date; writes nothing. */
@ApplicationScoped
class Proposals {

    @Inject
    Library library;

    @Inject
    Changes changes;

    @Inject
    DecisionStore decisions;

    @Inject
    Removal removal;

    @Inject
    Clock clock;

    /** @throws Problem 404 for a pack that is not there; 409 when there is nothing to do */
    Proposal of(String key, PackRequest request) {
        Snapshot shop = changes.snapshot();
        if (request.uninstalls()) {
            return removal.propose(key, shop, request);
        }
        Release wanted = library.release(key, request.version());
        List<Release> releases = library.withRequired(wanted).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        String from = shop.installation(key).map(Installation::version).orElse(null);
        Draft draft = new Draft(shop);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Release release : releases) {
            bring(draft, release, request, at);
            at = at.plus(1, ChronoUnit.MICROS);
        }
        settings(draft, request.answers());
        return new Proposal(
                key,
                wanted.version(),
                from,
                from == null ? Proposal.Kind.INSTALL : Proposal.Kind.UPGRADE,
                shop,
                draft.after,
                draft.packs,
                draft.conflicts,
                draft.decisions,
                Set.of(),
                request.mapping() == null ? Map.of() : request.mapping(),
                draft.operations,
                records(new Migrations(draft.operations), shop, draft.after));
    }

    private static List<RecordChange> records(Migrations migrations, Snapshot shop, Snapshot after) {
        List<RecordChange> all = new ArrayList<>(
                migrations.records(Configuration.of(shop.inForce()), Configuration.of(after.inForce())));
        migrations.runs().ifPresent(all::add);
        return all;
    }

    /** What becomes of a shop, release by release. */
    private static final class Draft {
        private Snapshot after;
        private final List<Pack> packs = new ArrayList<>();
        private final List<Conflict> conflicts = new ArrayList<>();
        private final List<Decision> decisions = new ArrayList<>();
        private final List<Operation> operations = new ArrayList<>();

        private Draft(Snapshot shop) {
            after = shop;
        }
    }

    private void bring(Draft draft, Release release, PackRequest request, Instant at) {
        Installation installed = draft.after.installation(release.pack()).orElse(null);
        if (installed != null && installed.version().equals(release.version())) {
            return;
        }
        Pack pack = library.pack(release);
        draft.packs.add(pack);
        if (installed == null) {
            draft.after = draft.after
                    .with(release.pack(), Library.configuring(pack))
                    .with(new Installation(
                            release.pack(),
                            release.version(),
                            at,
                            Callers.current().memberId()));
        } else {
            merge(draft, installed, pack, request);
        }
    }

    private void merge(Draft draft, Installation installed, Pack pack, PackRequest request) {
        Migrations migrations = Migrations.between(pack, installed.version());
        draft.after = renamed(draft.after, migrations);
        draft.operations.addAll(migrations.operations());
        List<Item> base = migrations.apply(Library.configuring(library.installed(installed)));
        List<Item> mine = draft.after.of(installed.pack());
        List<Item> theirs = Library.configuring(pack);
        List<Conflict> conflicts =
                ThreeWayMerge.merge(base, mine, theirs, List.of()).conflicts();
        List<Decision> settled = new ArrayList<>(chosen(conflicts, request));
        Set<String> paths =
                new LinkedHashSet<>(settled.stream().map(Decision::path).toList());
        decisions.of(installed.pack()).stream()
                .filter(one -> !paths.contains(one.path()))
                .forEach(settled::add);
        Merged merged = ThreeWayMerge.merge(base, mine, theirs, settled);
        draft.conflicts.addAll(conflicts);
        draft.decisions.addAll(settled);
        draft.after = draft.after
                .with(installed.pack(), merged.items())
                .with(new Installation(installed.pack(), pack.manifest().version(), installed.at(), installed.by()));
    }

    /** Whatever in the shop speaks of things that the new version renamed speaks of them by their new names. */
    private static Snapshot renamed(Snapshot shop, Migrations migrations) {
        Snapshot renamed = shop;
        Set<String> packs =
                new LinkedHashSet<>(shop.items().stream().map(OwnedItem::pack).toList());
        for (String pack : packs) {
            List<Item> before = shop.of(pack);
            List<Item> after = migrations.apply(before);
            if (!after.equals(before)) {
                renamed = renamed.with(pack, after);
            }
        }
        return renamed;
    }

    private static List<Decision> chosen(List<Conflict> conflicts, PackRequest request) {
        List<Decision> all = new ArrayList<>();
        for (PackRequest.ConflictChoice choice : request.decided()) {
            conflicts.stream()
                    .filter(conflict -> conflict.path().equals(choice.path()))
                    .map(conflict -> conflict.decide(choice(choice), choice.value()))
                    .forEach(all::add);
        }
        return all;
    }

    private static Choice choice(PackRequest.ConflictChoice choice) {
        if (choice.value() != null && !choice.value().isNull()) {
            return Choice.OWN;
        }
        return "theirs".equals(choice.choice()) ? Choice.THEIRS : Choice.MINE;
    }

    private static void settings(Draft draft, Map<String, JsonNode> answers) {
        Workbench bench = new Workbench(draft.after);
        answers.forEach((id, value) -> bench.all(Kind.INPUTS).stream()
                .filter(item -> item.item().id().equals(id))
                .forEach(item -> bench.put(answered(item, value))));
        draft.after = bench.result();
    }

    /** The default said again is no answer of the shop's own. */
    static OwnedItem answered(OwnedItem setting, JsonNode value) {
        ObjectNode content = setting.item().content().deepCopy();
        if (value == null || value.isNull() || value.equals(content.get("default"))) {
            content.remove(Snapshot.VALUE);
        } else {
            content.set(Snapshot.VALUE, value);
        }
        return setting.with(content);
    }
}
