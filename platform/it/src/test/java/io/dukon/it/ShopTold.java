package io.dukon.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.scenario.PureStory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has become of a shop, read past its wall, in the words of {@link PureStory#told()}. */
final class ShopTold {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final com.fasterxml.jackson.databind.ObjectMapper JSON =
            new com.fasterxml.jackson.databind.ObjectMapper();

    private final String tenant;
    private Instant now;

    ShopTold(String slug) {
        this.tenant = first("select tenant_id from dukon.tenant where slug = '" + slug + "'");
    }

    private interface Reading {
        void row(ResultSet row) throws SQLException;
    }

    /** @param question with a ? for the shop where it is wanted first */
    private void each(String question, Reading reading) {
        try (Connection database = Installation.database();
                PreparedStatement statement = database.prepareStatement(question)) {
            if (question.contains("?")) {
                statement.setObject(1, java.util.UUID.fromString(tenant));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reading.row(rows);
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(question, e);
        }
    }

    private String first(String question) {
        List<String> found = new ArrayList<>();
        each(question, row -> found.add(row.getString(1)));
        return found.isEmpty() ? null : found.getFirst();
    }

    LocalDate today() {
        return now.atZone(BISHKEK).toLocalDate();
    }

    /** When the next thing of the shop comes due, up to the moment; null when nothing does. */
    Instant nextDue(Instant limit) {
        List<Instant> found = new ArrayList<>();
        each(
                "select min(due_at) from dukon.job where tenant_id = ? and due_at <= '" + limit + "'",
                row -> found.add(time(row, 1)));
        Instant due = found.getFirst();
        return due != null && due.isBefore(now) ? now : due;
    }

    /** What the calendar starts was planned while the clock still went. */
    void planAnew(Instant moment) {
        first("with turned as (update dukon.job set kind = 'plan', due_at = '" + moment
                + "' where tenant_id = ? and kind = 'schedule' returning tenant_id, id),"
                + " told as (update dukon.job_body b set payload = '{}' from turned t"
                + " where b.tenant_id = t.tenant_id and b.job_id = t.id returning 1)"
                + " select count(*) from told");
    }

    /** Waits until nothing that is due at the moment is left to do. */
    void settle(Instant moment) {
        now = moment;
        String due = "select count(*) from dukon.job where tenant_id = ? and due_at <= '" + moment.plusMillis(8) + "'";
        Shop.await("robots to come to rest", Duration.ofSeconds(30), () -> "0".equals(first(due)));
    }

    String id(String name) {
        String[] parts = name.split("#");
        return first("select id from dukon.record where tenant_id = ? and type = '" + parts[0]
                + "' order by number offset " + (Integer.parseInt(parts[1]) - 1) + " limit 1");
    }

    /** The id of what the story calls so; the text itself when it calls nothing so. */
    String known(PureStory pure, String text) {
        try {
            return id(pure.named(text));
        } catch (RuntimeException noRecord) {
            return text;
        }
    }

    String version(String record) {
        return "\"" + first("select version from dukon.record where tenant_id = ? and id = '" + record + "'") + "\"";
    }

    String task(String template, String record) {
        return first("select id from dukon.task where tenant_id = ? and template = '" + template + "'"
                + (record == null ? "" : " and record_id = '" + record + "'")
                + " order by state <> 'open', id limit 1");
    }

    String request(String record) {
        return first("select id from dukon.request where tenant_id = ? and record_id = '" + record
                + "' order by id desc limit 1");
    }

    String shift(String member, String date) {
        return first("select shift from dukon.roster_entry where tenant_id = ? and member_id = '" + member
                + "' and day = '" + date + "'");
    }

    /** As if the queues had given each something, the first one longest ago. */
    void lastTurns(List<String> members) {
        for (int i = 0; i < members.size(); i++) {
            first(
                    "with made as (insert into dukon.queue_turn (tenant_id, queue, member_id, last_assigned_at) select tenant_id,"
                            + " item_id, '" + members.get(i) + "', cast('" + now.minusSeconds(3600 - i)
                            + "' as timestamptz) from dukon.configuration_item where tenant_id = ? and kind = 'queues' returning 1)"
                            + " select count(*) from made");
        }
    }

    List<String> all() {
        Map<String, String> names = names();
        List<String> lines = new ArrayList<>();
        each(
                "select id, stage, fields, responsible_id, amount, currency, source, contact_id, company_id from dukon.record"
                        + " where tenant_id = ?",
                row -> lines.add("record " + names.get(row.getString("id")) + " " + row.getString("stage")
                        + PureStory.fields(values(row), names)));
        tasks(lines, names);
        notifications(lines, names);
        requests(lines, names);
        return lines.stream().sorted().toList();
    }

    private void tasks(List<String> lines, Map<String, String> names) {
        each(
                "select template, record_id, responsible_id, state, due_at from dukon.task where tenant_id = ?",
                row -> lines.add(String.join(
                        " ",
                        "task",
                        row.getString(1),
                        names.get(row.getString(2)),
                        String.valueOf(names.get(row.getString(3))),
                        row.getString(4),
                        String.valueOf(PureStory.second(time(row, 5))))));
    }

    private void notifications(List<String> lines, Map<String, String> names) {
        each(
                "select e.result, r.record_id from dukon.run_effect e join dukon.automation_run r on r.tenant_id = e.tenant_id"
                        + " and r.id = e.run_id where e.tenant_id = ? and e.kind = 'notify'",
                row -> {
                    JsonNode result = tree(row.getString(1));
                    for (JsonNode person : result.path("people")) {
                        lines.add("notify " + result.path("key").asText() + " " + person.asText() + " "
                                + names.get(row.getString(2)));
                    }
                });
    }

    private void requests(List<String> lines, Map<String, String> names) {
        each(
                "select q.queue, q.record_id, case when q.state in ('asking', 'broadcast') and r.state not in ('ready', 'waiting')"
                        + " then 'withdrawn' else q.state end, q.member_id, q.turn from dukon.request q join dukon.automation_run r"
                        + " on r.tenant_id = q.tenant_id and r.id = q.run_id where q.tenant_id = ?",
                row -> lines.add("request " + row.getString(1) + " " + names.get(row.getString(2)) + " "
                        + row.getString(3) + " " + names.get(row.getString(4)) + " " + row.getInt(5)));
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        each(
                "select id, type from dukon.record where tenant_id = ? order by type, number",
                row -> names.put(
                        row.getString(1), row.getString(2) + "#" + count.merge(row.getString(2), 1, Integer::sum)));
        each(
                "select id, name from dukon.member where tenant_id = ?",
                row -> names.put(row.getString(1), row.getString(2)));
        each(
                "select id, name from dukon.unit where tenant_id = ?",
                row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }

    private static Map<String, JsonNode> values(ResultSet row) throws SQLException {
        Map<String, JsonNode> values = new HashMap<>(Json.entries(tree(row.getString("fields"))));
        for (String field : List.of("responsible", "contact", "company")) {
            values.put(field, TextNode.valueOf(row.getString(field + "_id")));
        }
        values.put("source", TextNode.valueOf(row.getString("source")));
        if (row.getString("currency") != null) {
            values.put(
                    "amount",
                    JSON.createObjectNode()
                            .put(
                                    "amount",
                                    row.getBigDecimal("amount").movePointLeft(2).toPlainString())
                            .put("currency", row.getString("currency")));
        }
        return values;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }
}
