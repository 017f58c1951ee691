package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Operations between two versions of a pack, in the order in which they are done: of older versions first.
 *
 * @param operations empty when nothing needs to be done
 */
public record Migrations(List<Operation> operations) {
    public Migrations {
        operations = List.copyOf(operations);
    }

    /** @param from the version installed; operations of later versions are wanted */
    public static Migrations between(Pack theirs, String from) {
        Version installed = Version.parse(from);
        List<Operation> all = new ArrayList<>();
        theirs.items(Kind.MIGRATIONS).stream()
                .map(Item::content)
                .filter(content -> version(content).compareTo(installed) > 0)
                .sorted(Comparator.comparing(Migrations::version))
                .forEach(content -> all.addAll(Json.map(content, "operations", Operation::parse)));
        return new Migrations(all);
    }

    private static Version version(JsonNode content) {
        return Version.parse(Json.text(content, "version", ""));
    }

    /**
     * Items that speak of the old version, with the names of the new one. Base and mine go through it before they are
     * merged, and so does whatever else in the shop speaks of the pack's things. References to stages that were moved
     * or merged follow; the stages themselves are left to the merge.
     */
    public List<Item> apply(Collection<Item> items) {
        List<Item> result = List.copyOf(items);
        for (Renamed name : Renamed.of(operations)) {
            result = name.in(result);
        }
        return result;
    }

    /**
     * What becomes of records, in the order in which it is done.
     *
     * @param before the shop as it is
     * @param after the shop as it will be
     */
    public List<RecordChange> records(Configuration before, Configuration after) {
        return new RecordChanges(before, after).of(operations);
    }

    /** What becomes of runs that have begun, after their records have followed; empty when nothing has another name. */
    public Optional<RecordChange> runs() {
        List<Renamed> names = Renamed.of(operations);
        return names.isEmpty() ? Optional.empty() : Optional.of(new RecordChange.Follow("", names));
    }

    /** Old full names of stages and where all their records go; those that are split are not among them. */
    public Map<String, String> stages() {
        Map<String, String> moved = new LinkedHashMap<>();
        for (Operation operation : operations) {
            switch (operation) {
                case Operation.Rename rename
                when rename.thing().sort() == Thing.Sort.STAGE ->
                    follow(
                            moved,
                            rename.thing().name(),
                            rename.thing().renamed(rename.to()).name());
                case Operation.MoveStage move -> follow(moved, move.stage(), move.to());
                case Operation.MergeStages merge -> merge.stages().forEach(stage -> follow(moved, stage, merge.to()));
                case Operation.Retire retire
                when retire.to() != null -> follow(moved, retire.thing().name(), retire.to());
                default -> {}
            }
        }
        moved.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return moved;
    }

    private static void follow(Map<String, String> moved, String from, String to) {
        moved.replaceAll((old, now) -> now.equals(from) ? to : now);
        moved.putIfAbsent(from, to);
    }

    /** Old names of things of the sort and their new ids, as packs write them: {@code deal.size}, {@code tasks/call}. */
    public Map<String, String> renamed(Thing.Sort sort) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.Rename rename && rename.thing().sort() == sort) {
                follow(
                        names,
                        rename.thing().name(),
                        rename.thing().renamed(rename.to()).name());
            }
        }
        return names;
    }
}
