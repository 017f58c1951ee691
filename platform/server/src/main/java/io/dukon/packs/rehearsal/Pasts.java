package io.dukon.packs.rehearsal;

import io.dukon.access.Access;
import io.dukon.configuration.Changes;
import io.dukon.configuration.Snapshot;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.packs.plan.PackRequest;
import io.dukon.packs.plan.Plans;
import io.dukon.packs.rehearsal.Past.Happening;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Changes changes;

    @Inject
    Members members;

    @Inject
    Tenants tenants;

    @Inject
    Access access;

    /** What is played with. @param records those to which something happened */
    record Stage(Snapshot now, Snapshot after, Tenant shop, Map<String, Member> people, List<UUID> records) {}

    Stage stage(String key, PackRequest request, Instant from) {
        access.requireAdmin();
        Map<String, Member> people = new HashMap<>();
        members.list().forEach(member -> people.put(member.id().toString(), member));
        return new Stage(changes.snapshot(), plans.after(key, request), tenants.current(), people, store.records(from));
    }

    List<Past> of(List<UUID> records, Instant from) {
        access.requireAdmin();
        Map<UUID, List<Happening>> happenings = store.happenings(records, from).stream()
                .collect(Collectors.groupingBy(Happening::recordId, Collectors.toList()));
        return store.rows(records).stream()
                .map(row -> new Past(row, happenings.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The newest records to which something happened. */
    List<Past> latest(Instant from, int limit) {
        return of(store.latest(from, limit), from);
    }
}
