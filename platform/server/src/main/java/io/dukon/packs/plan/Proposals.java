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
import io.dukon.definitions.merge.OwnValue;
import io.dukon.definitions.migration.Migrations;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.plan.Plan;
import io.dukon.definitions.plan.Planning;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.packs.Library;
import io.dukon.packs.Release;
import io.dukon.packs.change.Workbench;
import io.dukon.packs.edit.OwnRights;
import io.dukon.tariffs.Tariffs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Works out what a shop would become if a pack came, were brought up to date, or went; writes nothing. */
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
    OwnRights rights;

    @Inject
    Tariffs tariffs;

    @Inject
    Clock clock;

    /** @throws Problem 404 for a pack that is not there; 409 {@code required_by} another pack when it should go */
    Proposal of(String key, PackRequest request) {
        Snapshot shop = changes.snapshot();
        Planning planning =
                new Planning(Holdings.of(shop), new Plan.Installer(rights::holds, tariffs.current()::allows));
        return request.uninstalls()
                ? removal.propose(key, shop, request, planning)
                : coming(key, shop, request, planning);
    }

    private Proposal coming(String key, Snapshot shop, PackRequest request, Planning planning) {
        Release wanted = library.release(key, request.version());
        List<Release> releases = library.withRequired(wanted).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        String from = shop.installation(key).map(Installation::version).orElse(null);
        List<Pack> packs = new ArrayList<>();
        Snapshot installed = shop;
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Release release : releases) {
            Installation known = shop.installation(release.pack()).orElse(null);
            if (known == null || !known.version().equals(release.version())) {
                packs.add(bring(known, release, request, planning));
                installed = installed.with(installation(known, release, at));
            }
            at = at.plus(1, ChronoUnit.MICROS);
        }
        Plan plan = plan(planning, request);
        Snapshot after = answered(Holdings.in(installed, plan.after()), request.answers());
        return new Proposal(
                key,
                wanted.version(),
                from,
                from == null ? Proposal.Kind.INSTALL : Proposal.Kind.UPGRADE,
                shop,
                after,
                packs,
                plan,
                request.mapping() == null ? Map.of() : request.mapping(),
                records(new Migrations(plan.operations()), shop, after));
    }

    /** What somebody wrote in the place of both sides may be something that nobody can read there. */
    private static Plan plan(Planning planning, PackRequest request) {
        try {
            return planning.plan();
        } catch (IllegalArgumentException unreadable) {
            Problem problem = Problem.invalid();
            for (int i = 0; i < request.decided().size(); i++) {
                if (choice(request.decided().get(i)) == Choice.OWN) {
                    problem.at("/choices/" + i + "/value", "packs", "own_unreadable");
                }
            }
            problem.throwIfErrors();
            throw unreadable;
        }
    }

    private static List<RecordChange> records(Migrations migrations, Snapshot shop, Snapshot after) {
        List<RecordChange> all = new ArrayList<>(
                migrations.records(Configuration.of(shop.inForce()), Configuration.of(after.inForce())));
        migrations.runs().ifPresent(all::add);
        return all;
    }

    private Pack bring(Installation known, Release release, PackRequest request, Planning planning) {
        Pack pack = library.pack(release);
        Plan.Decider decider = conflicts -> decided(release.pack(), conflicts, request);
        if (known == null) {
            planning.bring(pack, decider);
        } else {
            planning.raise(library.installed(known), pack, decider);
        }
        return pack;
    }

    private static Installation installation(Installation known, Release release, Instant at) {
        return known == null
                ? new Installation(
                        release.pack(), release.version(), at, Callers.current().memberId())
                : new Installation(known.pack(), release.version(), known.at(), known.by());
    }

    /** What is chosen now, and what was decided earlier about the rest. */
    private List<Decision> decided(String pack, Collection<Conflict> conflicts, PackRequest request) {
        List<Decision> settled = new ArrayList<>();
        for (PackRequest.ConflictChoice choice : request.decided()) {
            conflicts.stream()
                    .filter(conflict -> conflict.path().equals(choice.path()))
                    .map(conflict -> decided(conflict, choice, request.decided().indexOf(choice)))
                    .forEach(settled::add);
        }
        Set<String> paths =
                new LinkedHashSet<>(settled.stream().map(Decision::path).toList());
        decisions.of(pack).stream().filter(one -> !paths.contains(one.path())).forEach(settled::add);
        return settled;
    }

    private static Decision decided(Conflict conflict, PackRequest.ConflictChoice choice, int index) {
        if (choice(choice) == Choice.OWN
                && OwnValue.misfit(conflict.path(), choice.value()).isPresent()) {
            throw Problem.invalid().at("/choices/" + index + "/value", "packs", "own_unreadable");
        }
        return conflict.decide(choice(choice), choice.value());
    }

    private static Choice choice(PackRequest.ConflictChoice choice) {
        if (choice.value() != null && !choice.value().isNull()) {
            return Choice.OWN;
        }
        return "theirs".equals(choice.choice()) ? Choice.THEIRS : Choice.MINE;
    }

    private static Snapshot answered(Snapshot after, Map<String, JsonNode> answers) {
        Workbench bench = new Workbench(after);
        answers.forEach((id, value) -> bench.all(Kind.INPUTS).stream()
                .filter(item -> item.item().id().equals(id))
                .forEach(item -> bench.put(answered(item, value))));
        return bench.result();
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
