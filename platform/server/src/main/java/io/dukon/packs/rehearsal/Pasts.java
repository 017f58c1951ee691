package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.access.Access;
import io.dukon.automation.Contexts;
import io.dukon.configuration.Changes;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.run.DueTimes;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.packs.plan.PackRequest;
import io.dukon.packs.plan.Plans;
import io.dukon.packs.rehearsal.Past.Happening;
import io.dukon.packs.rehearsal.Past.Spent;
import io.dukon.packs.rehearsal.Past.Thing;
import io.dukon.records.Filters;
import io.dukon.records.RecordRow;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what a rehearsal needs, each time in a short transaction: a long replay holds no connection. For administrators. */
@ApplicationScoped
@Transactional
class Pasts implements Virtual.Today {

    @Inject
    PastStore store;

    @Inject
    Plans plans;

    @Inject
    Filters filters;

    @Inject
    ThingStore things;

    @Inject
    Contexts contexts;

    @Inject
    Configurations configurations;

    @Inject
    Changes changes;

    @Inject
    Members members;

    @Inject
    Tenants tenants;

    @Inject
    Access access;

    /**
     * What is played with.
     *
     * @param changes what becomes of records
     * @param counted what has to be known of them
     * @param records their ids: those to which something happened, or to which the calendar comes
     */
    record Stage(
            Snapshot now,
            Configuration planned,
            List<RecordChange> changes,
            Tenant shop,
            Map<String, Member> people,
            Counted counted,
            List<UUID> records) {}

    Stage stage(String key, PackRequest request, Instant from) {
        access.requireAdmin();
        Map<String, Member> people = new HashMap<>();
        members.list().forEach(member -> people.put(member.id().toString(), member));
        Plans.Outcome outcome = plans.outcome(key, request);
        List<Item> items = outcome.after().inForce();
        Configuration planned = Configuration.of(items);
        List<String> types = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        planned.automations().values().stream()
                .filter(one -> one.enabled() && DueTimes.type(one.trigger()) != null)
                .forEach(one -> {
                    types.add(DueTimes.type(one.trigger()));
                    fields.add(DueTimes.field(one.trigger()));
                });
        return new Stage(
                changes.snapshot(),
                planned,
                outcome.records(),
                tenants.current(),
                people,
                Counted.in(items),
                store.records(from, types, fields, Calendar.types(planned)));
    }

    List<Past> of(List<UUID> records, Counted counted, Instant from) {
        access.requireAdmin();
        Map<UUID, List<Happening>> happenings = store.happenings(records, from).stream()
                .collect(Collectors.groupingBy(Happening::recordId, Collectors.toList()));
        Map<UUID, List<Thing>> belonging =
                things(records, counted, from).stream().collect(Collectors.groupingBy(Thing::recordId));
        Map<UUID, Set<String>> spent = things.spent(records, from).stream()
                .collect(Collectors.groupingBy(Spent::recordId, Collectors.mapping(Spent::key, Collectors.toSet())));
        return filters.rows(records).stream()
                .map(row -> new Past(
                        row,
                        happenings.getOrDefault(row.id(), List.of()),
                        belonging.getOrDefault(row.id(), List.of()),
                        spent.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private List<Thing> things(List<UUID> records, Counted counted, Instant from) {
        List<Thing> all = new ArrayList<>();
        if (counted.tasks()) {
            all.addAll(things.tasks(records, from));
        }
        if (counted.entries()) {
            all.addAll(things.entries(records, from));
        }
        if (!counted.types().isEmpty()) {
            all.addAll(things.related(records, counted.types()));
        }
        return all;
    }

    /** The newest records to which something happened. */
    List<Past> latest(Counted counted, Instant from, int limit) {
        return of(store.latest(from, limit), counted, from);
    }

    @Override
    public Optional<RecordRow> row(UUID record) {
        access.requireAdmin();
        return filters.rows(List.of(record)).stream().findFirst();
    }

    @Override
    public JsonNode person(String person, String attribute) {
        access.requireAdmin();
        return contexts.imagining(configurations.current()).person(person, attribute);
    }
}
