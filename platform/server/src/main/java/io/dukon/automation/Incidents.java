package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.identity.Member;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Cause;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Signals;
import io.dukon.kernel.Texts;
import io.dukon.records.Records;
import io.dukon.tenancy.Tenants;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Failures of runs, told on the card of their record and to whoever is responsible for it. */
@ApplicationScoped
class Incidents {

    /** Failures that are no rule's refusal are tried again so often before a person is told. */
    private static final int ATTEMPTS = 3;

    @Inject
    RunStore runs;

    @Inject
    Configurations configurations;

    @Inject
    Clock clock;

    @Inject
    Timeline timeline;

    @Inject
    Tenants tenants;

    @Inject
    Contexts contexts;

    @Inject
    Signals signals;

    @Inject
    Health health;

    @Inject
    Records records;

    @Inject
    Alarm alarm;

    /**
     * Ends the run with an incident when trying again by itself is pointless.
     *
     * @param pending what the run was about to take in, when its row does not say so yet; a retry takes it in again
     * @return false = try again later
     */
    boolean settle(UUID id, Pending pending, Exception failure, int attempt) {
        if (!refusal(failure) && attempt < ATTEMPTS) {
            return false;
        }
        runs.find(id).ifPresent(found -> {
            runs.lock(found);
            runs.find(id)
                    .filter(run -> run.ready() || pending != null && run.state().equals("waiting"))
                    .ifPresent(run -> {
                        String reason = reason(failure);
                        JsonNode step = step(run, failure);
                        runs.fail(id, pending == null ? null : Pending.write(pending), reason, step, clock.instant());
                        tell(run.recordId(), id, run.automation(), reason);
                        health.failed(run.automation(), reason);
                    });
        });
        return true;
    }

    /** The step as an incident keeps it; null when the failure belongs to none. */
    private JsonNode step(Run run, Exception failure) {
        return StepFailure.of(failure, run.id())
                .map(step -> StepFailure.told(
                        Automation.parse(runs.definition(run.id()), true), step, configurations.current()))
                .orElse(null);
    }

    /** On the card of the record and to its responsible; of a run about no record the owners hear. */
    void tell(UUID record, UUID run, String automation, String reason) {
        if (record == null) {
            alarm.owners(owner -> stumbled(owner, automation, reason));
            return;
        }
        var data = Json.MAPPER
                .createObjectNode()
                .put("runId", run.toString())
                .put("automation", automation)
                .put("reason", reason);
        Callers.run(contexts.robot(new Cause(run, automation, 1)), () -> timeline.add(record, "incident", data));
        signals.fire(Callers.tenantId(), null, "records", Map.of("ids", List.of(record)));
        records.find(record).ifPresent(row -> alarm.responsible(row, one -> stumbled(one, automation, reason)));
    }

    private String stumbled(Member hearer, String automation, String reason) {
        String title = new Descriptions(configurations.current(), hearer.locale()).title(automation);
        return Texts.get("automation", hearer.locale(), "stumbled", title, reason);
    }

    /** What a person reads about a failure: the rule that said no, or that it is not his fault. */
    String reason(Throwable failure) {
        String language = tenants.current().locale();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem.errors().stream()
                        .findFirst()
                        .map(error -> said(error, language))
                        .orElseGet(() -> problem.detail(language));
            }
        }
        return Texts.get("automation", language, "unexpected.detail");
    }

    /** A wrong value, with the name of its field: there is no form here in which it would stand beside it. */
    private String said(Problem.FieldError error, String language) {
        String text = Texts.get(error.room(), language, error.code(), error.args());
        List<String> path = List.of(error.pointer().split("/"));
        Configuration configuration = configurations.current();
        return configuration.types().values().stream()
                .flatMap(type -> type.fields().values().stream())
                .filter(field -> path.contains(field.id()))
                .findFirst()
                .map(field -> configuration.labels().field(language, field.owner(), field) + ": " + text)
                .orElse(text);
    }

    /** Whether trying again without a person is pointless: a rule said no, and will again. */
    static boolean refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem && problem.status() < 500) {
                return true;
            }
        }
        return false;
    }
}
