package io.dukon.definitions.migration;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.migration.RecordChange.Way;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What the operations of a migration mean for records. Fields come first: stages may be told by what is in them. */
final class RecordChanges {
    private final Configuration before;
    private final Configuration after;
    private final StageFates stages = new StageFates();
    private final List<RecordChange> fields = new ArrayList<>();
    private final List<RecordChange> runs = new ArrayList<>();

    RecordChanges(Configuration before, Configuration after) {
        this.before = before;
        this.after = after;
    }

    List<RecordChange> of(List<Operation> operations) {
        operations.forEach(this::add);
        List<RecordChange> all = new ArrayList<>(fields);
        stages.all().stream().filter(this::wanted).forEach(all::add);
        all.addAll(runs);
        return List.copyOf(all);
    }

    /** A stage that the shop keeps keeps its records, and records only go where the shop will have a stage. */
    private boolean wanted(RecordChange.Stage fate) {
        boolean leads = Stream.concat(fate.ways().stream().map(Way::to), Stream.of(fate.otherwise()))
                .allMatch(to -> after.stage(to).isPresent());
        boolean leaves = fate.keeps() || after.stage(fate.from()).isEmpty();
        return before.stage(fate.from()).isPresent() && leads && leaves;
    }

    private void add(Operation operation) {
        String id = operation.id();
        switch (operation) {
            case Operation.Rename rename -> rename(rename);
            case Operation.MoveStage move -> stages.move(id, move.stage(), move.to());
            case Operation.MergeStages merge ->
                merge.stages().stream()
                        .filter(stage -> !stage.equals(merge.to()))
                        .forEach(stage -> stages.move(id, stage, merge.to()));
            case Operation.Split split ->
                stages.split(
                        id,
                        split.stage(),
                        split.into().stream()
                                .map(way -> new Way(way.to(), way.said()))
                                .toList(),
                        split.otherwise());
            case Operation.Retire retire
            when retire.to() != null -> stages.move(id, retire.thing().name(), retire.to());
            case Operation.Convert convert ->
                types(convert.field().owner())
                        .forEach(type -> fields.add(new RecordChange.Convert(
                                id, type, convert.field().id(), convert.to(), convert.cases(), convert.note())));
            case Operation.Runs run -> runs.add(new RecordChange.Runs(id, run.automation(), run.fate()));
            default -> {}
        }
    }

    private void rename(Operation.Rename rename) {
        Thing thing = rename.thing();
        String id = rename.id();
        switch (thing.sort()) {
            case STAGE ->
                stages.move(id, thing.name(), thing.renamed(rename.to()).name());
            case FIELD -> types(thing.owner()).forEach(type -> field(id, type, thing.id(), rename.to()));
            case VALUE -> values(thing.owner(), rename);
            case ITEM -> {
                if (thing.owner().equals("pipelines")) {
                    before.pipeline(thing.id()).stream()
                            .flatMap(pipeline -> pipeline.stages().stream())
                            .map(Stage::id)
                            .forEach(stage -> stages.move(id, thing.id() + "/" + stage, rename.to() + "/" + stage));
                }
            }
        }
    }

    /** What was to be converted under the old name is converted under the new one: that is what the shop will know. */
    private void field(String operation, String type, String field, String to) {
        List<RecordChange.Convert> later = new ArrayList<>();
        for (RecordChange change : List.copyOf(fields)) {
            if (change instanceof RecordChange.Convert one
                    && one.type().equals(type)
                    && one.field().equals(field)) {
                fields.remove(change);
                later.add(new RecordChange.Convert(one.operation(), type, to, one.to(), one.cases(), one.note()));
            }
        }
        fields.add(new RecordChange.Field(operation, type, field, to));
        fields.addAll(later);
        stages.renamed(field, to);
    }

    /** The type and those that extend it. */
    private List<String> types(String owner) {
        return after.types().values().stream()
                .filter(type -> type.id().equals(owner) || owner.equals(type.parent()))
                .map(RecordTypeDefinition::id)
                .toList();
    }

    /** Every field that chooses from the list, by its name of then and of now. */
    private void values(String list, Operation.Rename rename) {
        for (RecordTypeDefinition type : after.types().values()) {
            Set<String> names = new LinkedHashSet<>();
            Stream.concat(before.type(type.id()).stream(), Stream.of(type))
                    .flatMap(one -> one.fields().values().stream())
                    .filter(field ->
                            field.list() != null && Objects.equals(field.list().id(), list))
                    .map(FieldDefinition::id)
                    .forEach(names::add);
            names.forEach(field -> fields.add(new RecordChange.Value(
                    rename.id(), type.id(), field, rename.thing().id(), rename.to())));
        }
    }
}
