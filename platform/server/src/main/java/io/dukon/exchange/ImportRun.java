package io.dukon.exchange;

import io.dukon.exchange.ImportReport.Made;
import io.dukon.exchange.ImportReport.Trouble;
import io.dukon.exchange.commerceml.ParsedOrder;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import io.dukon.records.RecordRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Goes through the orders of a file, each in its own transaction; a failing one is reported and the next one goes on. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    @Inject
    OrderImport orders;

    /** @param piece the orders after those that the report already counts. Outside any transaction. */
    ImportReport advance(OrderFile file, List<ParsedOrder> piece, OrderTarget target) {
        ImportReport report = file.report();
        for (ParsedOrder order : piece) {
            report = one(report, order, target, file.fileName());
        }
        return report.done() >= report.total() ? report.finished() : report;
    }

    private ImportReport one(ImportReport report, ParsedOrder order, OrderTarget target, String fileName) {
        if (order.issue() != null) {
            Trouble why = trouble(order, order.issue().text(Callers.locale()));
            return order.cancelled() || order.issue().code().equals("order_repeated")
                    ? report.skipped(why)
                    : report.failed(why);
        }
        try {
            Optional<RecordRow> deal = orders.make(order, target, fileName);
            return deal.map(row -> report.made(new Made(order.key(), row.id(), row.number())))
                    .orElseGet(() -> report.skipped(null));
        } catch (OrderImport.AlreadyHere e) {
            return report.skipped(null);
        } catch (Problem problem) {
            return report.failed(trouble(order, problem.words(Callers.locale())));
        } catch (RuntimeException e) {
            LOG.warnf(e, "Order %s of a file cannot be written", order.key());
            return report.failed(trouble(order, Texts.get("exchange", Callers.locale(), "order_failed")));
        }
    }

    private static Trouble trouble(ParsedOrder order, String words) {
        return new Trouble(order.key(), order.number(), words);
    }
}
