package io.dukon.definitions.check;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.automation.Step;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.definitions.value.Reference;

/** The role that an automation runs as may do everything that it does: its rights are what the owner consents to. */
record RightsCheck(Item item, RoleDefinition role, Report report) {
    static RightsCheck of(Item item, Automation automation, Scope scope, Report report) {
        return new RightsCheck(item, scope.configuration().roles().get(automation.runAs()), report);
    }

    /** What is known only when it runs is refused then, if it must be. */
    void judge(Step step, Room room) {
        if (role == null) {
            return;
        }
        switch (step) {
            case Step.Create create -> may(step, "create", create.type());
            case Step.Move move -> may(step, "move", Results.record(move.record(), room));
            case Step.Assign assign -> may(step, "edit", Results.record(assign.record(), room));
            case Step.Copy copy -> may(step, "edit", Results.record(copy.to(), room));
            case Step.Set set -> set.values().keySet().forEach(key -> sets(set, key, room));
            default -> {}
        }
    }

    private void sets(Step.Set set, String key, Room room) {
        if (!Reference.written(key)) {
            edits(set, room.subject(), key);
            return;
        }
        Reference field = Reference.parse(key);
        if (!field.fields().isEmpty()) {
            edits(set, Results.record(field.owner(), room), field.fields().getLast());
        }
    }

    private void edits(Step step, Held record, String field) {
        if (record instanceof Held.Thing thing
                && role.may("edit", thing.type().id())
                && !role.mayEdit(thing.type().id(), field)) {
            report.error(
                    item, step.id(), "may_not", role.id(), "edit", thing.type().id() + "." + field);
        } else {
            may(step, "edit", record);
        }
    }

    private void may(Step step, String verb, Held record) {
        if (record instanceof Held.Thing thing) {
            may(step, verb, thing.type().id());
        }
    }

    private void may(Step step, String verb, String type) {
        if (!role.may(verb, type)) {
            report.error(item, step.id(), "may_not", role.id(), verb, type);
        }
    }
}
