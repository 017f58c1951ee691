package io.dukon.packs.rehearsal;

import io.dukon.access.Access;
import io.dukon.configuration.Changes;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.run.DueTimes;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.packs.plan.PackRequest;
import io.dukon.packs.plan.Plans;
import io.dukon.packs.rehearsal.Past.Happening;
import io.dukon.records.Filters;
import io.dukon.records.RecordRow;
import io.dukon.records.Relations;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what a rehearsal needs, each time in a short transaction: a long replay holds no connection. For administrators. */
@ApplicationScoped
@Transactional
class Pasts {

    @Inject
    PastStore store;

    @Inject
    Plans plans;

    @Inject
    Filters filters;

    @Inject
    Relations relations;

    @Inject
    Changes changes;

    @Inject
    Members members;

    @Inject
    Tenants tenants;

    @Inject
    Access access;

    /** What is played with. @param changes what becomes of records. @param records their ids, those to which something happened */
    record Stage(
            Snapshot now,
            Configuration planned,
            List<RecordChange> changes,
            Tenant shop,
            Map<String, Member> people,
            List<UUID> records) {}

    Stage stage(String key, PackRequest request, Instant from) {
        access.requireAdmin();
        Map<String, Member> people = new HashMap<>();
        members.list().forEach(member -> people.put(member.id().toString(), member));
        Plans.Outcome outcome = plans.outcome(key, request);
        Configuration planned = Configuration.of(outcome.after().inForce());
        List<String> types = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        planned.automations().values().stream()
                .filter(one -> one.enabled() && Dates.type(one.trigger()) != null)
                .forEach(one -> {
                    types.add(Dates.type(one.trigger()));
                    fields.add(DueTimes.field(one.trigger()));
                });
        return new Stage(
                changes.snapshot(),
                planned,
                outcome.records(),
                tenants.current(),
                people,
                store.records(from, types, fields));
    }

    List<Past> of(List<UUID> records, Instant from) {
        access.requireAdmin();
        Map<UUID, List<Happening>> happenings = store.happenings(records, from).stream()
                .collect(Collectors.groupingBy(Happening::recordId, Collectors.toList()));
        return filters.rows(records).stream()
                .map(row -> new Past(row, happenings.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The newest records to which something happened. */
    List<Past> latest(Instant from, int limit) {
        return of(store.latest(from, limit), from);
    }

    /** Another record, as it is today. */
    Optional<RecordRow> other(UUID record) {
        access.requireAdmin();
        return filters.rows(List.of(record)).stream().findFirst();
    }

    /** What belongs to a record today. */
    long count(UUID record, String of, Instant since) {
        access.requireAdmin();
        return relations.count(record, of, since);
    }
}
