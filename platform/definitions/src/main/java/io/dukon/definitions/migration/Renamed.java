package io.dukon.definitions.migration;

import io.dukon.definitions.migration.Thing.Sort;
import io.dukon.definitions.pack.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A thing that goes by another name: whoever speaks of it speaks of it anew.
 *
 * @param to    its new id; of a stage that went into another one that one's full name
 * @param moved a stage that went into another one, which was there already: only references follow
 */
public record Renamed(Thing thing, String to, boolean moved) {
    static List<Renamed> of(List<Operation> operations) {
        List<Renamed> all = new ArrayList<>();
        for (Operation operation : operations) {
            switch (operation) {
                case Operation.Rename rename -> all.add(new Renamed(rename.thing(), rename.to(), false));
                case Operation.MoveStage move -> all.add(stage(move.stage(), move.to()));
                case Operation.MergeStages merge ->
                    merge.stages().stream()
                            .filter(stage -> !stage.equals(merge.to()))
                            .forEach(stage -> all.add(stage(stage, merge.to())));
                default -> {}
            }
        }
        return all;
    }

    /** Both by full names. */
    public static Renamed stage(String from, String to) {
        return new Renamed(Thing.of(Sort.STAGE, from), to, true);
    }

    List<Item> in(Collection<Item> items) {
        List<Item> all = List.copyOf(items);
        return moved ? Renaming.stage(thing.name(), to, all) : Renaming.of(thing, to, all);
    }

    /** The item with the names of now. @param context types and pipelines, by which it is told whose a field is */
    public static Item follow(List<Renamed> names, Item item, List<Item> context) {
        Item followed = item;
        for (Renamed name : names) {
            List<Item> all = new ArrayList<>(context);
            all.add(followed);
            followed = name.in(all).getLast();
        }
        return followed;
    }

    /** The other way round; empty for a stage that went into another one: nobody knows which of its references were meant. */
    public Optional<Renamed> back() {
        return moved ? Optional.empty() : Optional.of(new Renamed(thing.renamed(to), thing.id(), false));
    }

    /** What the stage is called now. @param name its full name, as it was; may be null */
    public String ofStage(String name) {
        if (name != null && thing.sort() == Sort.STAGE && thing.name().equals(name)) {
            return moved ? to : thing.renamed(to).name();
        }
        boolean pipeline = thing.sort() == Sort.ITEM && thing.owner().equals("pipelines");
        return name != null && pipeline && name.startsWith(thing.id() + "/")
                ? to + name.substring(thing.id().length())
                : name;
    }

    /** Whether an item of the kind got another id. */
    public boolean item(String kind) {
        return thing.sort() == Sort.ITEM && thing.owner().equals(kind);
    }

    /** What the automation is called now. */
    public String ofAutomation(String id) {
        boolean it = (item("automations") || item("processes")) && thing.id().equals(id);
        return it ? to : id;
    }
}
