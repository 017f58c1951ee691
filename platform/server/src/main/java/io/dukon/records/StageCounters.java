package io.dukon.records;

/**
 * How many records stand on a stage, for everybody and by responsible. Each statement that changes what is counted carries
 * {@link #CTE} with it and reads before and after from the very rows that it changed, so the counters are never off. The
 * rows come in one order in every statement: two opposite moves cannot lock each other out.
 */
public final class StageCounters {

    /** Stands for everybody in place of a responsible. */
    public static final String EVERYBODY = "00000000-0000-0000-0000-000000000000";

    /** Closes an insert, update or delete of records that is named {@code changed}. */
    public static final String CHANGED =
            """
            returning coalesce(new.id, old.id) as id,
              case when old.deleted_at is null then old.stage end as old_stage, old.responsible_id as old_responsible,
              coalesce(old.currency, '') as old_currency, coalesce(old.amount, 0) as old_amount,
              (old.open_tasks = 0 and old.closed is null)::int as old_no_step,
              case when new.deleted_at is null then new.stage end as new_stage, new.responsible_id as new_responsible,
              coalesce(new.currency, '') as new_currency, coalesce(new.amount, 0) as new_amount,
              (new.open_tasks = 0 and new.closed is null)::int as new_no_step""";

    /**
     * Goes behind {@code changed}, between other CTEs. Records without an amount are counted under no currency; the slot, a
     * hash of the record, keeps one busy stage from being one hot row.
     */
    public static final String CTE =
            """
            counted as (
              insert into dukon.stage_counter as c (tenant_id, responsible_id, stage, currency, slot, pipeline, count,
                amount, no_step, no_step_amount)
              select :tenant, w.responsible_id, d.stage, d.currency, d.slot, split_part(d.stage, '/', 1), sum(d.n),
                sum(d.n * d.amount), sum(d.n * d.no_step), sum(d.n * d.no_step * d.amount)
              from (
                select -1 as n, old_stage as stage, old_responsible as responsible_id, old_currency as currency,
                  old_amount as amount, old_no_step as no_step, get_byte(uuid_send(id), 15) & 7 as slot from changed
                union all
                select 1, new_stage, new_responsible, new_currency, new_amount, new_no_step,
                  get_byte(uuid_send(id), 15) & 7 from changed) d
              cross join lateral (values (cast('%s' as uuid)), (d.responsible_id)) as w(responsible_id)
              where d.stage is not null and w.responsible_id is not null
              group by w.responsible_id, d.stage, d.currency, d.slot
              having sum(d.n) <> 0 or sum(d.n * d.amount) <> 0 or sum(d.n * d.no_step) <> 0
                or sum(d.n * d.no_step * d.amount) <> 0
              order by w.responsible_id, d.stage, d.currency, d.slot
              on conflict (tenant_id, responsible_id, stage, currency, slot)
              do update set count = c.count + excluded.count, amount = c.amount + excluded.amount,
                no_step = c.no_step + excluded.no_step, no_step_amount = c.no_step_amount + excluded.no_step_amount)"""
                    .formatted(EVERYBODY);

    private StageCounters() {}
}
