package io.dukon.definitions.check;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.migration.Operation;
import io.dukon.definitions.migration.Thing;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.Version;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Migrations lead to what this version has, and away from what it has no more. */
record MigrationCheck(Pack pack, Scope scope, Report report) {
    private static final Set<String> KEPT_KINDS = Set.of("types", "roles");
    private static final Set<String> KEPT_FIELDS = Set.of("amount", "source", "contact", "company");

    void run() {
        String newest = pack.items(Kind.MIGRATIONS).stream()
                .map(item -> Json.text(item.content(), "version"))
                .max((a, b) -> Version.parse(a).compareTo(Version.parse(b)))
                .orElse(null);
        for (Item item : pack.items(Kind.MIGRATIONS)) {
            String version = Json.text(item.content(), "version");
            if (Version.parse(version).compareTo(Version.parse(pack.manifest().version())) > 0) {
                report.error(item, "", "later_version", version);
            }
            List<Operation> operations = Json.map(item.content(), "operations", Operation::parse);
            operations.forEach(operation -> operation(item, operation, version.equals(newest)));
        }
    }

    /** What older migrations lead to may have been changed again by later ones. */
    private void operation(Item item, Operation operation, boolean newest) {
        String id = operation.id();
        switch (operation) {
            case Operation.Rename rename
            when newest -> {
                keeps(item, id, rename.thing());
                gone(item, id, rename.thing());
                there(
                        item,
                        id,
                        rename.thing().sort(),
                        rename.thing().renamed(rename.to()).name());
            }
            case Operation.Convert convert when newest -> converted(item, convert);
            case Operation.MoveStage move when newest -> stage(item, id, move.to());
            case Operation.MergeStages merge when newest -> stage(item, id, merge.to());
            case Operation.Split split
            when newest -> {
                stage(item, id, split.otherwise());
                split.into().forEach(way -> way(item, id, way));
            }
            case Operation.Retire retire
            when newest -> {
                gone(item, id, retire.thing());
                if (retire.thing().sort() == Thing.Sort.STAGE) {
                    stage(item, id, retire.to());
                }
            }
            default -> {}
        }
    }

    /** What records, people and the platform itself hold by its id. */
    private void keeps(Item item, String id, Thing thing) {
        boolean kind = thing.sort() == Thing.Sort.ITEM && KEPT_KINDS.contains(thing.owner());
        boolean field = thing.sort() == Thing.Sort.FIELD
                && (KEPT_FIELDS.contains(thing.id()) || RecordTypeDefinition.SYSTEM_FIELDS.contains(thing.id()));
        if (kind || field) {
            report.error(item, id, "keeps_id", thing);
        }
    }

    private void way(Item item, String id, Operation.Way way) {
        stage(item, id, way.to());
        way.when().reads().stream()
                .filter(path -> path.startsWith("$") && !path.startsWith("$input."))
                .forEach(path -> report.error(item, id, "other_record", path));
        configuration()
                .stage(way.to())
                .flatMap(stage -> configuration().type(scope.type(stage)))
                .ifPresent(type -> way.when().reads().stream()
                        .filter(field -> !field.startsWith("$") && !type.has(field))
                        .forEach(field -> report.error(item, id, "no_field", type.id(), field)));
    }

    private void converted(Item item, Operation.Convert convert) {
        keeps(item, convert.id(), convert.field());
        Optional<FieldDefinition> field = field(convert.field());
        if (field.isEmpty()) {
            report.error(item, convert.id(), "no_thing", convert.field());
        } else if (field.get().kind() != convert.to()) {
            report.error(
                    item,
                    convert.id(),
                    "of_type",
                    convert.field(),
                    field.get().kind().word(),
                    convert.to().word());
        }
    }

    private void stage(Item item, String id, String name) {
        if (name == null || configuration().stage(name).isEmpty()) {
            report.error(item, id, "no_target", name);
        }
    }

    private void there(Item item, String id, Thing.Sort sort, String name) {
        if (!exists(sort, name)) {
            report.error(item, id, "no_thing", name);
        }
    }

    private void gone(Item item, String id, Thing thing) {
        if (exists(thing.sort(), thing.name())) {
            report.error(item, id, "still_there", thing);
        }
    }

    private boolean exists(Thing.Sort sort, String name) {
        Thing thing = Thing.of(sort, name);
        return switch (sort) {
            case STAGE -> configuration().stage(name).isPresent();
            case FIELD -> field(thing).isPresent();
            case VALUE ->
                Optional.ofNullable(configuration().lists().get(thing.owner()))
                        .filter(list -> list.values().contains(thing.id()))
                        .isPresent();
            case ITEM -> pack.items().stream().anyMatch(one -> (one.kind() + "/" + one.id()).equals(name));
        };
    }

    private Optional<FieldDefinition> field(Thing thing) {
        return configuration().type(thing.owner()).flatMap(type -> type.field(thing.id()));
    }

    private Configuration configuration() {
        return scope.configuration();
    }
}
