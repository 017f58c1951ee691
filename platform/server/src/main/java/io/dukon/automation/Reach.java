package io.dukon.automation;

import io.dukon.configuration.Configurations;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.Operator;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.run.Interpreter;
import io.dukon.records.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** Which records stand where an automation would have started, had it been there when they came. */
@ApplicationScoped
class Reach {

    private static final int AT_ONCE = 500;

    @Inject
    Configurations configurations;

    @Inject
    Filters filters;

    @Inject
    Contexts contexts;

    /** The type of the records; null when no standing of a record starts it. */
    String type(Automation automation) {
        return switch (automation.trigger()) {
            case Trigger.Entered entered ->
                configurations
                        .current()
                        .stage(entered.stages().getFirst())
                        .flatMap(stage -> configurations.current().pipeline(stage.pipeline()))
                        .map(pipeline -> pipeline.type())
                        .orElse(null);
            case Trigger.Created created -> created.type();
            case Trigger.Changed changed -> changed.type();
            default -> null;
        };
    }

    /** Open records only; {@code when} is still to be judged. */
    Condition standing(Automation automation) {
        return automation.trigger() instanceof Trigger.Entered entered
                ? new Condition.Test("stage", Operator.IN, stages(entered))
                : new Condition.Test(
                        "closed", Operator.FILLED, List.of(Json.nodes().booleanNode(false)));
    }

    private static List<com.fasterxml.jackson.databind.JsonNode> stages(Trigger.Entered entered) {
        return entered.stages().stream()
                .map(stage ->
                        (com.fasterxml.jackson.databind.JsonNode) Json.nodes().textNode(stage))
                .toList();
    }

    /** Empty when no standing of a record starts it. */
    OptionalLong count(Automation automation) {
        String type = type(automation);
        if (type == null) {
            return OptionalLong.empty();
        }
        Condition standing = standing(automation);
        try {
            Condition all = new Condition.All(List.of(standing, automation.when()));
            return OptionalLong.of(filters.count(type, all));
        } catch (IllegalArgumentException followsLinks) {
            return OptionalLong.of(counted(automation, type, standing));
        }
    }

    /** A condition that follows links is judged record by record. */
    private long counted(Automation automation, String type, Condition standing) {
        long count = 0;
        List<UUID> page = new ArrayList<>();
        do {
            page = filters.page(type, standing, page.isEmpty() ? null : page.getLast(), AT_ONCE);
            ShopContext context = contexts.now(contexts.principal());
            count += page.stream()
                    .filter(id -> Interpreter.holds(automation.when(), new RecordRef(type, id.toString()), context))
                    .count();
        } while (page.size() == AT_ONCE);
        return count;
    }
}
