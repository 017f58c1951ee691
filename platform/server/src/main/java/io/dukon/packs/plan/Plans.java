package io.dukon.packs.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.configuration.Changes;
import io.dukon.configuration.ConfigurationChange;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.packs.change.ChangeView;
import io.dukon.packs.change.ChangeViews;
import io.dukon.packs.change.Transitions;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Plans a pack's coming, its upgrade and its going, and carries the plan out. For administrators. */
@ApplicationScoped
@Transactional
public class Plans {

    @Inject
    Proposals proposals;

    @Inject
    PlanViews plans;

    @Inject
    DecisionStore decisions;

    @Inject
    Transitions transitions;

    @Inject
    Changes changes;

    @Inject
    ChangeViews views;

    @Inject
    Tenants tenants;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** What would happen; nothing is written. @throws Problem 404, 409 {@code required_by} */
    public PlanView plan(String key, PackRequest request) {
        access.requireAdmin();
        return plans.of(proposals.of(key, request), tenants.fresh().configurationVersion());
    }

    /** What the shop and its records would become. */
    public record Outcome(Snapshot after, List<RecordChange> records) {}

    /** What would come of the plan. @throws Problem as {@link #plan} */
    public Outcome outcome(String key, PackRequest request) {
        access.requireAdmin();
        Proposal proposal = proposals.of(key, request);
        List<RecordChange> records = new ArrayList<>(proposal.records());
        proposal.mapping().forEach((from, to) -> {
            records.removeIf(one ->
                    one instanceof RecordChange.Stage stage && stage.from().equals(from));
            records.add(new RecordChange.Stage("", from, List.of(), to));
        });
        return new Outcome(proposal.after(), List.copyOf(records));
    }

    /**
     * Carries the plan out: one transaction, all or nothing; no record is deleted, none is moved but those the caller maps.
     *
     * @throws Problem 409 {@code plan_changed} when the shop is no longer what was planned for, {@code needs_mapping},
     *                 {@code not_allowed} by the tariff; 422 {@code consent_needed}, {@code setting_needed} with a
     *                 pointer to each, {@code configuration_refused};
     *                 403 {@code beyond_rights}
     */
    public ChangeView apply(String key, PackRequest request) {
        access.requireAdmin();
        long version = changes.lock();
        Proposal proposal = proposals.of(key, request);
        PlanView plan = plans.judge(proposal, version);
        if (!proposal.hash().equals(request.hash())) {
            throw Problem.of(409, "packs", "plan_changed").with("plan", plans.of(proposal, version));
        }
        require(plan, request);
        return views.of(write(proposal, request));
    }

    /**
     * The newest version with every default, by whoever may do everything it asks for.
     *
     * @throws Problem 422 {@code setting_needed} when there is a setting without a default; as {@link #apply}
     */
    public void applyDefaults(String key) {
        access.requireAdmin();
        Proposal proposal = proposals.of(key, PackRequest.nothing());
        require(plans.judge(proposal, 0), null);
        write(proposal, PackRequest.nothing());
    }

    private static void require(PlanView plan, PackRequest request) {
        List<PlanView.RightChange> more =
                plan.rights().stream().filter(one -> !one.more().isEmpty()).toList();
        if (more.stream().anyMatch(PlanView.RightChange::beyond)) {
            throw Problem.of(403, "packs", "beyond_rights", more.getFirst().title())
                    .with("rights", more);
        }
        if (!plan.verdict().allowed()) {
            throw Problem.of(409, "packs", "not_allowed").with("verdict", plan.verdict());
        }
        if (request != null && !more.isEmpty() && !Boolean.TRUE.equals(request.consent())) {
            throw Problem.of(422, "packs", "consent_needed").with("rights", more);
        }
        requireAnswers(plan.settings());
    }

    private static void requireAnswers(List<PlanView.Setting> settings) {
        List<PlanView.Setting> open =
                settings.stream().filter(PlanView.Setting::unanswered).toList();
        if (!open.isEmpty()) {
            Problem problem =
                    Problem.of(422, "packs", "setting_needed", open.getFirst().title());
            open.forEach(one -> problem.at("/settings/" + one.id(), "packs", "setting_needed", one.title()));
            throw problem;
        }
    }

    private ConfigurationChange write(Proposal proposal, PackRequest request) {
        ConfigurationChange change = transitions.make(
                new Changes.Draft(kind(proposal), proposal.key(), said(proposal), List.of(), null),
                proposal.before(),
                proposal.after(),
                proposal.mapping(),
                proposal.records());
        proposal.plan().conflicts().forEach(conflict -> proposal.plan()
                .decision(conflict)
                .ifPresent(decision -> decisions.keep(proposal.key(), decision, clock.instant())));
        return change;
    }

    private static ConfigurationChange.Kind kind(Proposal proposal) {
        return switch (proposal.kind()) {
            case INSTALL -> ConfigurationChange.Kind.INSTALL;
            case UPGRADE -> ConfigurationChange.Kind.UPGRADE;
            case UNINSTALL -> ConfigurationChange.Kind.UNINSTALL;
        };
    }

    private ObjectNode said(Proposal proposal) {
        ObjectNode said = Json.MAPPER.createObjectNode().put("version", proposal.version());
        said.set("titles", Json.MAPPER.valueToTree(plans.titles(proposal)));
        if (proposal.from() != null) {
            said.put("from", proposal.from());
        }
        if (!proposal.plan().kept().isEmpty()) {
            proposal.plan().kept().forEach(said.putArray("kept")::add);
        }
        return said;
    }
}
