package io.dukon.records;

import io.dukon.definitions.condition.ConditionSql;

/**
 * How conditions read a row {@code r} of the table record: as {@link RecordRow#value} does, and what belongs to it. Needs
 * {@code :tenant}.
 */
final class RecordColumns implements ConditionSql.Columns {

    @Override
    public String value(String field, String parameter) {
        return switch (field) {
            case "id" -> "to_jsonb(r.id)";
            case "number" -> "to_jsonb(r.number)";
            case "title" -> "to_jsonb(r.title)";
            case "stage" -> "to_jsonb(r.stage)";
            case "responsible" -> "to_jsonb(r.responsible_id)";
            case "amount" ->
                """
                (case when r.amount is not null then jsonb_build_object('currency', r.currency, 'amount',
                  cast(r.amount / cast(power(10, dukon.minor_digits(r.currency)) as numeric) as text)) end)""";
            case "source" -> "to_jsonb(r.source)";
            case "contact" -> "to_jsonb(r.contact_id)";
            case "company" -> "to_jsonb(r.company_id)";
            case "created_at" -> written("r.created_at");
            case "created_by" -> "to_jsonb(r.created_by)";
            case "closed" -> "to_jsonb(r.closed)";
            default -> "(r.fields -> cast(" + parameter + " as text))";
        };
    }

    @Override
    public ConditionSql.Sum sum(String field) {
        return field.equals("amount") ? new ConditionSql.Sum("r.amount", "r.currency") : null;
    }

    @Override
    public String time(String field) {
        return field.equals("created_at") ? "r.created_at" : null;
    }

    private static String written(String column) {
        return "to_jsonb(to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'))";
    }

    @Override
    public String count(String of, String parameter, String since) {
        return switch (of) {
            case "open_tasks" ->
                since == null ? "r.open_tasks" : tasks("count(*)", "t.state = 'open'" + later("t.created_at", since));
            case "done_tasks" -> tasks("count(*)", "t.state = 'done'" + later("t.done_at", since));
            case "notes" -> entries("count(*)", "'note'", since);
            case "calls" -> entries("count(*)", "'call'", since);
            case "messages" -> entries("count(*)", "'message', 'message_in'", since);
            case "moves" -> moves(since);
            case "payments" -> payments("count(*)", since);
            default -> records(parameter, since);
        };
    }

    /** Found by joining where it can be: a number would be asked for of each record by itself. */
    @Override
    public String exists(String of, String parameter, String since) {
        return switch (of) {
            case "open_tasks" ->
                since == null
                        ? "(r.open_tasks > 0)"
                        : "exists " + tasks("1", "t.state = 'open'" + later("t.created_at", since));
            case "done_tasks" -> "exists " + tasks("1", "t.state = 'done'" + later("t.done_at", since));
            case "notes" -> "exists " + entries("1", "'note'", since);
            case "calls" -> "exists " + entries("1", "'call'", since);
            case "messages" -> "exists " + entries("1", "'message', 'message_in'", since);
            case "payments" -> "exists " + payments("1", since);
            case "moves" -> since == null ? "true" : "(r.stage_entered_at >= cast(" + since + " as timestamptz))";
            default -> "(" + records(parameter, since) + " > 0)";
        };
    }

    private static String tasks(String what, String which) {
        return "(select " + what + " from dukon.task t where t.tenant_id = :tenant and t.record_id = r.id and " + which
                + ")";
    }

    /** Money given back is no payment. */
    private static String payments(String what, String since) {
        return "(select " + what
                + " from dukon.payment p where p.tenant_id = :tenant and p.record_id = r.id and p.amount > 0"
                + later("p.created_at", since) + ")";
    }

    private static String entries(String what, String kinds, String since) {
        return "(select " + what
                + " from dukon.timeline_entry e where e.tenant_id = :tenant and e.record_id = r.id and e.kind in ("
                + kinds + ")" + later("e.at", since) + ")";
    }

    /** Being made is the first; one that was undone is none. Who stands there for longer is not looked up. */
    private static String moves(String since) {
        String all =
                """
                ((select count(*) from dukon.timeline_entry e where e.tenant_id = :tenant and e.record_id = r.id
                    and e.kind = 'moved' and e.data -> 'undone' is null"""
                        + later("e.at", since) + ")";
        return since == null
                ? all + " + 1)"
                : "(case when r.stage_entered_at < cast(" + since + " as timestamptz) then 0 else " + all
                        + " + (r.created_at >= cast(" + since + " as timestamptz))::int) end)";
    }

    /** Linked either way, or one is the other's client. */
    private static String records(String type, String since) {
        return """
                (select count(*) from dukon.record x where x.tenant_id = :tenant and x.deleted_at is null and x.type = cast(%s as text)
                   and x.id in (
                     select l.to_id from dukon.record_link l where l.tenant_id = :tenant and l.from_id = r.id
                     union select l.from_id from dukon.record_link l where l.tenant_id = :tenant and l.to_id = r.id
                     union select c.id from dukon.record c where c.tenant_id = :tenant and c.contact_id = r.id
                     union select c.id from dukon.record c where c.tenant_id = :tenant and c.company_id = r.id
                     union select r.contact_id union select r.company_id)"""
                        .formatted(type)
                + later("x.created_at", since) + ")";
    }

    private static String later(String column, String since) {
        return since == null ? "" : " and " + column + " >= cast(" + since + " as timestamptz)";
    }
}
