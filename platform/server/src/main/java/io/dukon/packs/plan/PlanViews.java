package io.dukon.packs.plan;

import io.dukon.configuration.Changes;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.Choice;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.scenario.ScenarioResult;
import io.dukon.definitions.scenario.ScenarioRunner;
import io.dukon.identity.Members;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Texts;
import io.dukon.packs.Library;
import io.dukon.packs.change.ConfigurationCheck;
import io.dukon.packs.change.LeavingStages;
import io.dukon.packs.change.PathWords;
import io.dukon.packs.change.StageToMap;
import io.dukon.packs.edit.OwnRights;
import io.dukon.packs.plan.Plan.Obstacle;
import io.dukon.packs.plan.Plan.PlanConflict;
import io.dukon.packs.plan.Plan.PlanItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells a proposal as a plan, in the reader's language. */
@ApplicationScoped
class PlanViews {

    @Inject
    ConfigurationCheck check;

    @Inject
    LeavingStages leaving;

    @Inject
    OwnRights ownRights;

    @Inject
    TariffVerdict tariff;

    @Inject
    Members members;

    @Inject
    Changes changes;

    @Inject
    PlanMigrations migrations;

    @Inject
    Library library;

    /** Everything a person wants to know before they say yes. */
    Plan of(Proposal proposal, long version) {
        return view(proposal, version, true);
    }

    /** Only what decides whether it may be applied. */
    Plan judge(Proposal proposal, long version) {
        return view(proposal, version, false);
    }

    private Plan view(Proposal proposal, long version, boolean whole) {
        String locale = Callers.locale();
        Configuration was = Configuration.of(proposal.before().inForce());
        Configuration is = Configuration.of(proposal.after().inForce());
        List<PlanItem> items = whole ? new PlanItems(proposal, was, is, locale).list() : List.of();
        List<StageToMap> stages =
                whole ? leaving.unsettled(proposal.before(), proposal.after(), proposal.records()) : List.of();
        List<Obstacle> obstacles = whole ? obstacles(proposal) : List.of();
        return new Plan(
                proposal.key(),
                titles(proposal).getOrDefault(locale, proposal.key()),
                proposal.version(),
                proposal.from(),
                proposal.kind().name().toLowerCase(Locale.ROOT),
                proposal.hash(),
                Changes.hash(proposal.after()),
                version,
                counts(items),
                items,
                whole ? conflicts(proposal, was, is) : List.of(),
                new RightChanges(was, is, locale)
                        .list(holders(), ownRights.beyond(proposal.before(), proposal.after())),
                Settings.of(proposal.after(), is, locale, pack -> comes(proposal, pack)),
                tariff.of(proposal.packs()),
                stages,
                whole ? migrations.of(proposal, was, is) : List.of(),
                whole ? tests(proposal, is) : new Plan.Tests(0, List.of()),
                obstacles.isEmpty(),
                obstacles);
    }

    private static boolean comes(Proposal proposal, String pack) {
        return proposal.packs().stream().anyMatch(one -> one.manifest().key().equals(pack));
    }

    /** The name of the pack by language. */
    Map<String, String> titles(Proposal proposal) {
        Pack pack = library.pack(library.release(proposal.key(), proposal.version()));
        Configuration alone = Configuration.of(
                pack.items().stream().filter(item -> item.is(Kind.I18N)).toList());
        Map<String, String> titles = new LinkedHashMap<>();
        List.of("ru", "en", "uz", "ky").forEach(locale -> titles.put(locale, alone.text(locale, "pack.title")));
        return titles;
    }

    private static Plan.Counts counts(List<PlanItem> items) {
        return new Plan.Counts(
                count(items, "added"),
                count(items, "changed"),
                count(items, "removed"),
                count(items, "conflict"),
                count(items, "kept"));
    }

    private static int count(List<PlanItem> items, String action) {
        return (int) items.stream().filter(item -> item.action().equals(action)).count();
    }

    private List<PlanConflict> conflicts(Proposal proposal, Configuration was, Configuration is) {
        Map<String, Changes.Author> authors = proposal.conflicts().isEmpty() ? Map.of() : changes.authors();
        return proposal.conflicts().stream()
                .map(conflict -> conflict(proposal, conflict, was, is, authors.get(conflict.path())))
                .toList();
    }

    private static PlanConflict conflict(
            Proposal proposal, Conflict conflict, Configuration was, Configuration is, Changes.Author author) {
        PathWords old = new PathWords(was, Callers.locale());
        PathWords now = new PathWords(is, Callers.locale());
        var decision = proposal.decision(conflict);
        return new PlanConflict(
                conflict.path(),
                conflict.item(),
                now.of(conflict.path()),
                conflict.severity().name().toLowerCase(Locale.ROOT),
                old.value(conflict.base()),
                old.value(conflict.mine()),
                now.value(conflict.theirs()),
                author == null ? null : new Plan.By(author.name(), author.at()),
                decision.map(one -> one.choice()).orElse(Choice.MINE).name().toLowerCase(Locale.ROOT),
                decision.isPresent());
    }

    private Map<String, Long> holders() {
        Map<String, Long> holders = new HashMap<>();
        members.list().stream().filter(member -> member.active()).forEach(member -> member.roles()
                .forEach(role -> holders.merge(role, 1L, Long::sum)));
        return holders;
    }

    /** The tests of the packs that come, on what the shop would be: one that fails is broken by what the shop changed. */
    private static Plan.Tests tests(Proposal proposal, Configuration is) {
        List<Plan.Failed> failed = new ArrayList<>();
        int passed = 0;
        for (Pack pack : proposal.packs()) {
            List<Item> tests = pack.items(Kind.TESTS);
            for (ScenarioResult result : ScenarioRunner.run(is, tests)) {
                if (result.passed()) {
                    passed++;
                } else {
                    failed.add(new Plan.Failed(
                            result.id(), result.title(), result.difference().orElse("")));
                }
            }
        }
        return new Plan.Tests(passed, failed);
    }

    private List<Obstacle> obstacles(Proposal proposal) {
        List<Obstacle> all = new ArrayList<>();
        for (Finding finding : check.errors(proposal.before(), proposal.after())) {
            all.add(new Obstacle("configuration_refused", finding.toString()));
        }
        ownRights
                .beyond(proposal.before(), proposal.after())
                .forEach(role -> all.add(new Obstacle(
                        "beyond_rights", Texts.get("packs", Callers.locale(), "beyond_rights.detail", role))));
        return all;
    }
}
