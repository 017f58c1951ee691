package io.dukon.exchange;

import io.dukon.access.Access;
import io.dukon.access.Verb;
import io.dukon.configuration.Configurations;
import io.dukon.exchange.commerceml.CommerceMl;
import io.dukon.exchange.commerceml.ParsedFile;
import io.dukon.exchange.commerceml.ParsedOrder;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * Orders from files, for whoever may make deals. Uploading writes the file and nothing else; importing makes each order in
 * a transaction of its own, so no method here opens one around it.
 */
@ApplicationScoped
public class OrderFiles {

    private static final int NAME = 200;

    /** A file of the largest size costs some hundred megabytes while it is read. */
    private final Semaphore reading = new Semaphore(2);

    @Inject
    OrderFileStore store;

    @Inject
    OrderFileWork work;

    @Inject
    ImportRun run;

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    Access access;

    /** The last fifty, newest first. */
    @Transactional
    public List<OrderFileView> list() {
        Optional<OrderTarget> target = OrderTarget.of(configurations.current());
        target.ifPresent(one -> access.require(one.type().id(), Verb.CREATE));
        return target.isEmpty()
                ? List.of()
                : store.list().stream().map(OrderFileView::summary).toList();
    }

    /** What will happen to each order if the file is imported now; while it is imported, how far that is. */
    @Transactional
    public OrderFileView get(UUID id) {
        target();
        OrderFile file = work.get(id);
        return file.state().equals("running")
                ? OrderFileView.summary(file)
                : view(file, work.orders(id, 0, file.total()));
    }

    /** @throws Problem 413 or 422 when the file as a whole cannot be read; what is wrong with one order is in the preview */
    @Transactional(TxType.NOT_SUPPORTED)
    public OrderFileView upload(String name, byte[] content) {
        target();
        requirePerson();
        ParsedFile file = read(content);
        return view(work.keep(shown(name), file), file.orders());
    }

    /** Up to 200 orders are done when this returns; of more, jobs do the rest and the report says {@code running}. */
    @Transactional(TxType.NOT_SUPPORTED)
    public ImportReport importFile(UUID id) {
        OrderTarget target = target();
        requirePerson();
        OrderFile file = work.begin(id);
        if (file.large()) {
            return file.report();
        }
        ImportReport report = run.advance(file, work.orders(id, 0, OrderFile.AT_ONCE), target);
        work.progress(id, 0, report);
        return report;
    }

    /** Some browsers send the whole path of the file. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cc}", "")
                .strip();
        return last.length() <= NAME ? last : last.substring(last.length() - NAME);
    }

    private OrderTarget target() {
        OrderTarget target =
                OrderTarget.of(configurations.current()).orElseThrow(() -> Problem.of(409, "exchange", "no_pipeline"));
        access.require(target.type().id(), Verb.CREATE);
        return target;
    }

    /** A file is somebody's, and a large one is imported with that person's rights after the request is over. */
    private static void requirePerson() {
        if (Callers.current().memberId() == null) {
            throw Problem.of(403, "exchange", "person_only");
        }
    }

    private ParsedFile read(byte[] content) {
        if (!reading.tryAcquire()) {
            throw Problem.of(503, "exchange", "upload_busy");
        }
        try {
            return CommerceMl.read(content, tenants.current().currency());
        } finally {
            reading.release();
        }
    }

    private OrderFileView view(OrderFile file, List<ParsedOrder> orders) {
        String language = Callers.locale();
        List<String> names =
                orders.stream().flatMap(order -> OrderNames.of(order).stream()).toList();
        Set<String> known = work.known(names);
        List<OrderPreview> previews = orders.stream()
                .map(order ->
                        OrderPreview.of(order, OrderNames.of(order).stream().anyMatch(known::contains), language))
                .toList();
        return OrderFileView.whole(
                file, previews, file.cut() ? List.of(Texts.get("exchange", language, "file_cut")) : List.of());
    }
}
