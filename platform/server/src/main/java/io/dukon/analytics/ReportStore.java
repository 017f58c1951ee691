package io.dukon.analytics;

import io.dukon.records.StageCounters;
import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** SQL that counts records. Each statement reads what it counts once, whatever that is then dealt out to. */
@ApplicationScoped
class ReportStore {

    private static final String OWN = " and r.responsible_id = any(cast(:whose as uuid[]))";

    /**
     * The grouping sets tell by which column a line is counted: by its bits, the first column being the highest. The steps
     * are read once, in a query of their own: as a mere cast they would be read again for each record.
     */
    private static final String CLOSED =
            """
            select grouping(c.stage, c.responsible_id, c.value, c.step) as by, c.stage, c.responsible_id, c.value, c.step, c.won,
              c.during, c.currency, count(*) as n, coalesce(sum(c.amount), 0) as amount
            from (
              select r.stage, r.responsible_id, %s as value, r.closed = 'won' as won, r.closed_at >= :start as during,
                case when r.closed_at >= :start then width_bucket(r.closed_at, (select cast(:steps as timestamptz[]))) end as step,
                case when r.currency is null then :currency else r.currency end as currency, r.amount
              from dukon.record r
              where r.tenant_id = :tenant and r.deleted_at is null and r.closed is not null and r.pipeline = :pipeline
                and r.closed_at >= :before and r.closed_at < :end %s) c
            group by c.won, c.during, c.currency, grouping sets ((c.stage), (c.responsible_id), (c.value), (c.step))""";

    private static final String CREATED =
            """
            select r.created_at >= :start as during, %s as value, count(*) as n
            from dukon.record r
            where r.tenant_id = :tenant and r.deleted_at is null and r.type = :type and r.pipeline = :pipeline
              and r.created_at >= :before and r.created_at < :end %s
            group by 1, 2""";

    private static final String STANDING =
            """
            select c.stage, c.responsible_id, c.currency, sum(c.count) as n, sum(c.amount) as amount, sum(c.no_step) as no_step
            from dukon.stage_counter c
            where c.tenant_id = :tenant and c.pipeline = :pipeline and (:everybody or c.responsible_id = any(cast(:whose as uuid[])))
            group by c.stage, c.responsible_id, c.currency having sum(c.count) <> 0""";

    private static final String OVERDUE =
            """
            select r.stage, count(*) as n
            from dukon.record r
            where r.tenant_id = :tenant and r.deleted_at is null and r.closed is null and r.pipeline = :pipeline
              and r.next_due_at < :now %s
            group by r.stage""";

    @PersistenceContext
    EntityManager em;

    /** By what a line of closed records is counted. */
    enum By {
        STAGE,
        PERSON,
        VALUE,
        STEP;

        /** The bit of the column that counts is the only one that is not set. */
        private static By of(int bits) {
            return switch (bits) {
                case 0b0111 -> STAGE;
                case 0b1011 -> PERSON;
                case 0b1101 -> VALUE;
                default -> STEP;
            };
        }
    }

    /**
     * @param during false = in the period before
     * @param step   from 1; 0 = in the period before
     * @param amount minor units
     */
    record Closed(
            By by,
            boolean during,
            boolean won,
            String stage,
            UUID person,
            String value,
            int step,
            String currency,
            long count,
            long amount) {}

    List<Closed> closed(Asked asked) {
        Sql sql = of(CLOSED, asked)
                .set("steps", asked.stepStarts())
                .set("currency", asked.currency())
                .set("start", asked.start())
                .set("before", asked.beforeStart())
                .set("end", asked.end());
        return sql.list(ReportStore::closed);
    }

    private static Closed closed(Row row) {
        return new Closed(
                By.of(row.integer("by")),
                row.flag("during"),
                row.flag("won"),
                row.text("stage"),
                row.id("responsible_id"),
                row.text("value"),
                row.integer("step"),
                row.text("currency"),
                row.number("n"),
                row.number("amount"));
    }

    record Created(boolean during, String value, long count) {}

    List<Created> created(Asked asked) {
        return of(CREATED, asked)
                .set("type", asked.type())
                .set("start", asked.start())
                .set("before", asked.beforeStart())
                .set("end", asked.end())
                .list(row -> new Created(row.flag("during"), row.text("value"), row.number("n")));
    }

    /**
     * What boards keep.
     *
     * @param person null = everybody, who has no line for himself
     * @param currency empty for records without an amount
     */
    record Standing(String stage, UUID person, String currency, long count, long amount, long noStep) {}

    List<Standing> standing(Asked asked) {
        UUID everybody = UUID.fromString(StageCounters.EVERYBODY);
        return Sql.of(em, STANDING)
                .set("pipeline", asked.pipeline())
                .set("everybody", !asked.some())
                .set("whose", asked.some() ? asked.whose() : Set.of())
                .list(row -> new Standing(
                        row.text("stage"),
                        everybody.equals(row.id("responsible_id")) ? null : row.id("responsible_id"),
                        row.text("currency"),
                        row.number("n"),
                        row.number("amount"),
                        row.number("no_step")));
    }

    record Overdue(String stage, long count) {}

    List<Overdue> overdue(Asked asked) {
        String text = OVERDUE.formatted(asked.some() ? OWN : "");
        Sql sql = Sql.of(em, text).set("pipeline", asked.pipeline()).set("now", asked.now());
        return own(sql, asked).list(row -> new Overdue(row.text("stage"), row.number("n")));
    }

    /** With the column of the breakdown and the reader's reach written in; both are constants of this class. */
    private Sql of(String statement, Asked asked) {
        boolean field = asked.by() != null && !asked.by().id().equals("source");
        String value =
                asked.by() == null ? "cast(null as text)" : field ? "r.fields ->> cast(:field as text)" : "r.source";
        Sql sql =
                Sql.of(em, statement.formatted(value, asked.some() ? OWN : "")).set("pipeline", asked.pipeline());
        return own(field ? sql.set("field", asked.by().id()) : sql, asked);
    }

    private static Sql own(Sql sql, Asked asked) {
        return asked.some() ? sql.set("whose", asked.whose()) : sql;
    }
}
