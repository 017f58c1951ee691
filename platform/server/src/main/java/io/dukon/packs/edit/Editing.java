package io.dukon.packs.edit;

import io.dukon.kernel.Problem;
import java.util.List;

/** Makes edits on a bench, one after another; a refusal names the edit. */
record Editing(Workshop shop, Resets resets) {

    void make(List<Edit> edits) {
        for (int i = 0; i < edits.size(); i++) {
            try {
                make(edits.get(i));
            } catch (Problem problem) {
                throw Problem.of(problem.status(), problem.room(), problem.code(), problem.args())
                        .at("/edits/" + i, problem.room(), problem.code(), problem.args());
            }
        }
    }

    private void make(Edit edit) {
        switch (edit) {
            case Edit.StageAdd one -> stages().add(one);
            case Edit.StageChange one -> stages().change(one);
            case Edit.StageOrder one -> stages().order(one);
            case Edit.StageClose one -> stages().close(one);
            case Edit.PipelineAdd one -> stages().addPipeline(one);
            case Edit.PipelineChange one -> stages().changePipeline(one);
            case Edit.FieldAdd one -> fields().add(one);
            case Edit.FieldChange one -> fields().change(one);
            case Edit.FieldOrder one -> fields().order(one);
            case Edit.FieldRemove one -> fields().remove(one);
            case Edit.ListAdd one -> lists().addList(one);
            case Edit.ValueAdd one -> lists().add(one);
            case Edit.ValueChange one -> lists().change(one);
            case Edit.ValueOrder one -> lists().order(one);
            case Edit.ValueRemove one -> lists().remove(one);
            default -> others(edit);
        }
    }

    private void others(Edit edit) {
        switch (edit) {
            case Edit.FilterSave one -> new FilterEdits(shop).save(one);
            case Edit.FilterRemove one -> new FilterEdits(shop).remove(one);
            case Edit.QueueChange one -> templates().queue(one);
            case Edit.RobotSave one -> new RobotEdits(shop).save(one);
            case Edit.RobotSwitch one -> new RobotEdits(shop).enable(one);
            case Edit.RobotRemove one -> new RobotEdits(shop).remove(one);
            case Edit.TaskSave one -> templates().task(one);
            case Edit.MessageSave one -> templates().message(one);
            case Edit.TextSave one -> templates().notice(one);
            case Edit.FormSave one -> templates().form(one);
            case Edit.RoleSave one -> templates().role(one);
            case Edit.RoleRemove one -> templates().removeRole(one);
            case Edit.SettingSave one -> templates().setting(one);
            case Edit.TextChange one -> templates().change(one);
            case Edit.Reset one -> resets.reset(shop.bench(), one);
            default -> throw new IllegalArgumentException("No such edit: " + edit.getClass());
        }
    }

    private StageEdits stages() {
        return new StageEdits(shop);
    }

    private FieldEdits fields() {
        return new FieldEdits(shop);
    }

    private ListEdits lists() {
        return new ListEdits(shop);
    }

    private TemplateEdits templates() {
        return new TemplateEdits(shop);
    }
}
