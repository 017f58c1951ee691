package io.dukon.packs;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.access.Access;
import io.dukon.configuration.Changes;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.pack.Kind;
import io.dukon.identity.Member;
import io.dukon.identity.Members;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.records.Samples;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Records to look around with, from the installed packs, in the shop's language; gone again without a trace. For administrators. */
@ApplicationScoped
@Transactional
public class SampleData {

    @Inject
    Library library;

    @Inject
    Changes changes;

    @Inject
    SampleRecords records;

    @Inject
    Samples samples;

    @Inject
    Configurations configurations;

    @Inject
    Members members;

    @Inject
    Tenants tenants;

    @Inject
    Access access;

    @Inject
    Clock clock;

    public long count() {
        return samples.count();
    }

    /** Adds the records of every installed pack, all or nothing. @return how many sample records the shop has then */
    public long add() {
        access.requireAdmin();
        configurations.lock();
        if (samples.count() == 0) {
            Caller importer = importer(Callers.current());
            installed()
                    .forEach(content -> Callers.run(
                            importer,
                            () -> records.add(
                                    new SampleScript(content, tenants.current(), clock.instant()), people())));
        }
        return samples.count();
    }

    /** @return how many records are gone, with their tasks, runs and notifications */
    public long remove() {
        access.requireAdmin();
        configurations.lock();
        return samples.remove();
    }

    /** Comes in like a file: rules of moves do not bind, and the history says who brought it. */
    private static Caller importer(Caller caller) {
        return new Caller(
                Caller.Kind.IMPORT,
                caller.tenantId(),
                caller.memberId(),
                caller.personId(),
                caller.name(),
                caller.roles(),
                caller.scopes(),
                caller.locale(),
                null);
    }

    private List<JsonNode> installed() {
        return changes.snapshot().installations().stream()
                .flatMap(one -> library.installed(one).items(Kind.DEMO).stream())
                .map(item -> item.content())
                .toList();
    }

    /** Colleagues take turns in the parts of the imagined people; alone, a person plays them all. */
    private List<UUID> people() {
        List<UUID> colleagues = members.list().stream()
                .filter(Member::active)
                .filter(member -> !member.owner())
                .map(Member::id)
                .toList();
        UUID own = Callers.current().memberId();
        return !colleagues.isEmpty() ? colleagues : own == null ? List.of() : List.of(own);
    }
}
