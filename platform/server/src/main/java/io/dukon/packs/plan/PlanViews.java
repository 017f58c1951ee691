package io.dukon.packs.plan;

import io.dukon.configuration.Changes;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.Choice;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.plan.Plan;
import io.dukon.definitions.plan.PlanLine;
import io.dukon.definitions.plan.PlanWords;
import io.dukon.definitions.plan.PlanWords.Side;
import io.dukon.definitions.plan.Verdict;
import io.dukon.identity.Members;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Texts;
import io.dukon.packs.Library;
import io.dukon.packs.change.ConfigurationCheck;
import io.dukon.packs.change.FindingView;
import io.dukon.packs.change.LeavingStages;
import io.dukon.packs.change.StageToMap;
import io.dukon.packs.plan.PlanView.Obstacle;
import io.dukon.packs.plan.PlanView.PlanConflict;
import io.dukon.packs.plan.PlanView.PlanItem;
import io.dukon.tariffs.Tariffs;
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

    private static final int MOST_DETAILS = 12;

    @Inject
    ConfigurationCheck check;

    @Inject
    LeavingStages leaving;

    @Inject
    Members members;

    @Inject
    Changes changes;

    @Inject
    PlanMigrations migrations;

    @Inject
    Library library;

    @Inject
    Tariffs tariffs;

    /** Everything a person wants to know before they say yes. */
    PlanView of(Proposal proposal, long version) {
        return view(proposal, version, true);
    }

    /** Only what decides whether it may be applied. */
    PlanView judge(Proposal proposal, long version) {
        return view(proposal, version, false);
    }

    private PlanView view(Proposal proposal, long version, boolean whole) {
        String locale = Callers.locale();
        Plan plan = proposal.plan();
        PlanWords words = new PlanWords(plan, locale);
        Configuration is = Configuration.of(proposal.after().inForce());
        List<PlanItem> items = whole ? items(plan.lines(locale), words) : List.of();
        List<StageToMap> stages =
                whole ? leaving.unsettled(proposal.before(), proposal.after(), proposal.records()) : List.of();
        List<Obstacle> obstacles = whole ? obstacles(proposal, words) : List.of();
        return new PlanView(
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
                whole ? conflicts(plan, words) : List.of(),
                rights(plan, words),
                Settings.of(proposal.after(), is, locale, pack -> comes(proposal, pack)),
                verdict(plan, words),
                stages,
                whole ? migrations.of(proposal, words.names(), is) : List.of(),
                whole ? Stories.of(proposal.packs(), is, locale) : new PlanView.Tests(0, List.of()),
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

    private static List<PlanItem> items(List<PlanLine> lines, PlanWords words) {
        return lines.stream().map(line -> item(line, words)).toList();
    }

    private static PlanItem item(PlanLine line, PlanWords words) {
        String verdict = line.verdict().name().toLowerCase(Locale.ROOT);
        return new PlanItem(
                line.item(),
                line.kind(),
                words.names().title(line.kind(), line.id()),
                verdict,
                line.severity().name().toLowerCase(Locale.ROOT),
                Texts.get("packs", words.names().locale(), "plan." + verdict, words.title(line)),
                words.details(line).stream().limit(MOST_DETAILS).toList());
    }

    private static PlanView.Counts counts(List<PlanItem> items) {
        return new PlanView.Counts(
                count(items, Verdict.ADDED),
                count(items, Verdict.CHANGED),
                count(items, Verdict.REMOVED),
                count(items, Verdict.CONFLICT),
                count(items, Verdict.KEPT));
    }

    private static int count(List<PlanItem> items, Verdict verdict) {
        return (int) items.stream()
                .filter(item -> item.action().equalsIgnoreCase(verdict.name()))
                .count();
    }

    private List<PlanConflict> conflicts(Plan plan, PlanWords words) {
        Map<String, Changes.Author> authors = plan.conflicts().isEmpty() ? Map.of() : changes.authors();
        return plan.conflicts().stream()
                .map(conflict -> conflict(plan, conflict, words, authors.get(conflict.path())))
                .toList();
    }

    private static PlanConflict conflict(Plan plan, Conflict conflict, PlanWords words, Changes.Author author) {
        var decision = plan.decision(conflict);
        return new PlanConflict(
                conflict.path(),
                conflict.item(),
                words.place(conflict),
                conflict.severity().name().toLowerCase(Locale.ROOT),
                words.value(conflict, Side.BASE),
                words.value(conflict, Side.MINE),
                words.value(conflict, Side.THEIRS),
                author == null ? null : new PlanView.By(author.name(), author.at()),
                decision.map(one -> one.choice()).orElse(Choice.MINE).name().toLowerCase(Locale.ROOT),
                decision.isPresent());
    }

    private List<PlanView.RightChange> rights(Plan plan, PlanWords words) {
        Map<String, Long> holders = new HashMap<>();
        members.list().stream().filter(member -> member.active()).forEach(member -> member.roles()
                .forEach(role -> holders.merge(role, 1L, Long::sum)));
        return plan.rights().stream()
                .map(change -> new PlanView.RightChange(
                        change.role(),
                        words.names().title("roles", change.role()),
                        words.sentences(change.more()),
                        words.sentences(change.less()),
                        holders.getOrDefault(change.role(), 0L),
                        change.beyond()))
                .toList();
    }

    /** What the shop's tariff says to the parts of packs (TF-502): a required part that it lacks keeps the pack out. */
    private PlanView.Verdict verdict(Plan plan, PlanWords words) {
        List<PlanView.Need> needs = new ArrayList<>();
        plan.parts().forEach(part -> part.missing()
                .forEach(feature -> needs.add(
                        new PlanView.Need(feature, words.names().title("parts", part.part()), tariff(feature)))));
        boolean allowed = plan.parts().stream().allMatch(part -> part.allowed() || !part.required());
        return new PlanView.Verdict(allowed, needs);
    }

    private String tariff(String feature) {
        return tariffs.with(feature)
                .map(tariff -> tariff.name(Callers.locale()))
                .orElse(null);
    }

    private List<Obstacle> obstacles(Proposal proposal, PlanWords words) {
        List<Obstacle> all = new ArrayList<>();
        for (Finding finding : check.errors(proposal.before(), proposal.after())) {
            FindingView told = FindingView.of(finding, words.names());
            String text = told.file() + ": " + told.message() + (told.hint().isEmpty() ? "" : ", " + told.hint());
            all.add(new Obstacle("configuration_refused", text));
        }
        proposal.plan().rights().stream().filter(change -> change.beyond()).forEach(change -> {
            String role = words.names().title("roles", change.role());
            all.add(new Obstacle("beyond_rights", Texts.get("packs", Callers.locale(), "beyond_rights.detail", role)));
        });
        return all;
    }
}
