package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.Operator;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.value.Reference;
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
        count.bounds().forEach(bound -> operands(bound, Held.OPEN));
    }

    private void test(Condition.Test test) {
        Held held = Reference.written(test.path())
                ? values.lead(Reference.parse(test.path()), room, element)
                : values.field(test.path(), room, element);
        operands(test, held);
    }

    private void operands(Condition.Test test, Held held) {
        for (JsonNode operand : test.operands()) {
            if (operand.isTextual() && Reference.written(operand.textValue())) {
                values.lead(Reference.parse(operand.textValue()), room, element);
            } else if (!FORMLESS.contains(test.operator())
                    && held instanceof Held.Plain plain
                    && !plain.kind().compares(operand)) {
                report.flaw(item, element, "not_fit", test.path(), said(operand));
            } else if (NAMING.contains(test.operator())) {
                compared(test.path(), operand.asText(), held);
            }
        }
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
