package io.dukon.queues.leaving;

import io.dukon.access.Access;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.identity.Members;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What becomes of a member's open work when his access is closed, told before it is done. For who runs the shop. */
@ApplicationScoped
@Transactional
public class Leaving {

    @Inject
    LeavingStore store;

    @Inject
    Heirs heirs;

    @Inject
    Members members;

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    /** @throws Problem 403 for others than who run the shop, 404 for a member who is not there */
    public MemberWork of(UUID member) {
        access.requireAdmin();
        members.find(member).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        Configuration configuration = configurations.current();
        List<String> queues = List.copyOf(configuration.queues().keySet());
        var records = store.records(member, queues);
        var tasks = store.tasks(member, queues);
        return new MemberWork(
                records.stream()
                        .map(one -> new MemberWork.OfType(
                                one.type(), configuration.labels().type(Callers.locale(), one.type()), one.count()))
                        .toList(),
                tasks.count(),
                records.stream().mapToLong(LeavingStore.Count::queued).sum() + tasks.queued(),
                heirs.of(member)
                        .map(heir -> new MemberWork.Heir(heir.id(), heir.name()))
                        .orElse(null));
    }
}
