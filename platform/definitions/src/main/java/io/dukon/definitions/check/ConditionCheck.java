package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.Operator;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Reference;
import io.dukon.definitions.value.Value;
import java.util.Set;

/** What a condition reads is there, and what it compares with can occur. */
record ConditionCheck(ValueCheck values, Item item, Scope scope, Report report, Room room, String element) {
    private static final Set<Operator> NAMING = Set.of(Operator.IS, Operator.NOT, Operator.IN, Operator.NOT_IN);

    /** These look whether there is something, or at a part of it. */
    private static final Set<Operator> FORMLESS = Set.of(Operator.FILLED, Operator.CONTAINS);

    void judge(Condition condition) {
        switch (condition) {
            case Condition.All all -> all.parts().forEach(this::judge);
            case Condition.Any any -> any.parts().forEach(this::judge);
            case Condition.Not not -> judge(not.part());
            case Condition.Test test -> test(test);
            case Condition.Count count -> count(count);
        }
    }

    private void count(Condition.Count count) {
        CountCheck.of(Condition.COUNTED + count.what().of(), item, element, scope.configuration(), report);
        if (count.what().within() instanceof Value.Referred setting) {
            values.value(Json.nodes().textNode(setting.reference().toString()), Want.DURATION, room, element);
        }
        count.bounds().forEach(bound -> operands(bound, count.what().of(), new Held.Plain(FieldKind.NUMBER)));
    }

    private void test(Condition.Test test) {
        Held held = Reference.written(test.path())
                ? values.lead(Reference.parse(test.path()), room, element)
                : values.field(test.path(), room, element);
        operands(test, test.path(), held);
    }

    private void operands(Condition.Test test, String path, Held held) {
        if (held instanceof Held.Plain plain && plain.kind() == FieldKind.FILE && test.operator() != Operator.FILLED) {
            report.flaw(item, element, "file_compared", path);
            return;
        }
        for (JsonNode operand : test.operands()) {
            if (operand.isTextual() && Reference.written(operand.textValue())) {
                values.lead(Reference.parse(operand.textValue()), room, element);
            } else if (Moment.written(operand)) {
                moment(test.operator(), path, operand, held);
            } else if (!FORMLESS.contains(test.operator())
                    && held instanceof Held.Plain plain
                    && !plain.kind().compares(operand)) {
                misfit(path, operand);
            } else if (NAMING.contains(test.operator())) {
                compared(path, operand.asText(), held);
            }
        }
    }

    /** With a moment only a date has an order, and only a day can be the same. */
    private void moment(Operator operator, String path, JsonNode operand, Held held) {
        values.value(operand, Want.MOMENT, room, element);
        boolean fits =
                held instanceof Held.Open || held instanceof Held.Plain plain && Want.DATES.contains(plain.kind());
        if (!fits || FORMLESS.contains(operator)) {
            misfit(path, operand);
        }
    }

    private void misfit(String path, JsonNode operand) {
        boolean now = operand.asText().equals("now");
        Phrase advice = now ? Phrase.of("write_now", "{ from: now }") : Phrase.NONE;
        report.flaw(item, element, Phrase.of("not_fit", path, said(operand)), advice);
    }

    private static String said(JsonNode operand) {
        return operand.isValueNode() ? operand.asText() : operand.toString();
    }

    private void compared(String path, String value, Held held) {
        if (held instanceof Held.StageOf stage) {
            stage(stage.type(), value);
        }
        held.values()
                .filter(all -> !all.contains(value))
                .ifPresent(all -> report.flaw(item, element, Phrase.of("not_in_list", value, path), value, all));
    }

    private void stage(String type, String name) {
        boolean there = scope.configuration()
                .stage(name)
                .filter(stage -> scope.type(stage).equals(type))
                .isPresent();
        if (!there) {
            report.flaw(item, element, "no_stage_of", name, type);
        }
    }
}
