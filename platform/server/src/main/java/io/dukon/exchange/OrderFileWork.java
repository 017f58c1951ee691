package io.dukon.exchange;

import io.dukon.exchange.commerceml.ParsedFile;
import io.dukon.exchange.commerceml.ParsedOrder;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Changes of order files, each one short transaction. Only {@link OrderFiles} and its job call it. */
@ApplicationScoped
@Transactional
class OrderFileWork {

    /** An import that has not moved for so long died with its server. */
    private static final Duration STALE = Duration.ofMinutes(10);

    @Inject
    OrderFileStore store;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    OrderFile keep(String name, ParsedFile file) {
        UUID id = Ids.next();
        store.insert(id, name, Callers.current().memberId(), clock.instant(), file);
        return get(id);
    }

    OrderFile get(UUID id) {
        return store.find(id).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
    }

    List<ParsedOrder> orders(UUID id, int from, int count) {
        return store.orders(id, from, count);
    }

    Set<String> known(List<String> names) {
        return store.known(OrderNames.SOURCE, names);
    }

    /** Marks the file as being imported; a large one gets its first job. */
    OrderFile begin(UUID id) {
        OrderFile file = get(id);
        if (!store.begin(
                id,
                ImportReport.begin(file.total()),
                clock.instant(),
                clock.instant().minus(STALE))) {
            throw Problem.of(409, "exchange", "import_running");
        }
        if (file.large()) {
            next(id, 0);
        }
        return get(id);
    }

    /**
     * Nothing is written and no job is left when somebody else was faster: of two imports of one file one goes on.
     *
     * @param from how many orders were dealt with before those that the report counts too
     */
    void progress(UUID id, int from, ImportReport report) {
        if (store.progress(id, from, report, clock.instant()) && report.state().equals("running")) {
            next(id, report.done());
        }
    }

    private void next(UUID id, int done) {
        String importer = String.valueOf(Callers.current().memberId());
        jobs.add(
                ImportJob.KIND,
                "order_import:" + id + ":" + clock.instant().toEpochMilli() + ":" + done,
                clock.instant(),
                Map.of("file", id.toString(), "member", importer, "from", done));
    }
}
