package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.condition.Given;
import io.dukon.definitions.condition.OwnValues;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.MoveAnswer;
import io.dukon.definitions.pipeline.Moves;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.run.Interpreter;
import io.dukon.definitions.run.RunContext;
import io.dukon.definitions.type.FieldProblem;
import io.dukon.definitions.type.FieldValidator;
import io.dukon.definitions.type.RecordTypeDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a world does not let people, or automations, do with records: the very rules of a shop. */
record WorldRules(Configuration configuration, RunContext context) {

    /** @throws Refusal when people of the roles, or automations, may not put the record there */
    void check(World.Rec record, Stage target, Set<String> roles, boolean automation) {
        String from = record.stage() == null
                ? null
                : record.stage().substring(record.stage().indexOf('/') + 1);
        Values values = Interpreter.values(record.ref(), context);
        answer(Moves.check(pipeline(target), from, target.id(), values, roles, automation));
    }

    /** A person creates a record on a stage: the same rules as for moving it there. */
    void create(Stage target, Map<String, JsonNode> values, Set<String> roles) {
        Pipeline pipeline = pipeline(target);
        answer(Moves.check(pipeline, null, target.id(), draft(pipeline.type(), values), roles, false));
    }

    private Pipeline pipeline(Stage stage) {
        return configuration.pipeline(stage.pipeline()).orElseThrow();
    }

    private static void answer(MoveAnswer answer) {
        if (answer instanceof MoveAnswer.Refused refused) {
            throw new Refusal(refused.requirements().isEmpty() ? List.of(refused.reason()) : refused.requirements());
        }
    }

    /** @throws Refusal naming the fields that holders of the roles must fill to make a record */
    void fill(String type, Map<String, JsonNode> values, Set<String> roles) {
        demand(FieldValidator.missing(configuration.type(type).orElseThrow(), draft(type, values), roles));
    }

    /** @throws Refusal naming the fields that holders of the roles must fill; what was empty already may stay so */
    void fill(World.Rec before, Map<String, JsonNode> changed, Set<String> roles) {
        RecordRef record = before.ref();
        RecordTypeDefinition type = configuration.type(record.type()).orElseThrow();
        List<FieldProblem> known = FieldValidator.missing(type, Interpreter.values(record, context), roles);
        Values after = new OwnValues(
                record.type(),
                field -> changed.containsKey(field) ? changed.get(field) : context.read(record, field),
                given(),
                (of, since) -> context.count(record, of, since));
        demand(FieldValidator.missing(type, after, roles).stream()
                .filter(one -> !known.contains(one))
                .toList());
    }

    private static void demand(List<FieldProblem> missing) {
        if (!missing.isEmpty()) {
            throw new Refusal(
                    missing.stream().map(one -> one.pointer().substring(1)).toList());
        }
    }

    private Values draft(String type, Map<String, JsonNode> values) {
        return new OwnValues(type, values::get, given(), OwnValues.Counts.NOTHING);
    }

    private Given given() {
        return new Given(context::setting, context.now(), context.zone());
    }
}
