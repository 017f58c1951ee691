package io.dukon.definitions.migration;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.type.FieldKind;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a shop's records when their configuration changes. Stages are full names, fields are named as the
 * records hold them at that moment: changes are carried out one after another.
 */
public sealed interface RecordChange {
    /** The operation of the migration that wants it; empty for what a person decided. */
    String operation();

    /** Records of a stage go where the first condition holds, or else to the last one. */
    record Stage(String operation, String from, List<Way> ways, String otherwise) implements RecordChange {
        public Stage {
            ways = List.copyOf(ways);
        }

        /** Some of its records stay where they are. */
        public boolean keeps() {
            return otherwise.equals(from)
                    || ways.stream().anyMatch(way -> way.to().equals(from));
        }
    }

    /** @param when as packs write it, of the record's own fields */
    record Way(String to, JsonNode when) {}

    /** Values stand under another id. */
    record Field(String operation, String type, String field, String to) implements RecordChange {}

    /** Another id for a value of a list, in one field that chooses from it. */
    record Value(String operation, String type, String field, String value, String to) implements RecordChange {}

    /**
     * Values of a field in the form of another kind.
     *
     * @param cases what single values become; others are read as the new kind writes them
     * @param note what cannot be read is written on the card; else it is dropped
     */
    record Convert(String operation, String type, String field, FieldKind to, Map<String, JsonNode> cases, boolean note)
            implements RecordChange {}

    /** Runs that have begun speak of things by the names of now. @param names empty: they are only looked at */
    record Follow(String operation, List<Renamed> names) implements RecordChange {
        public Follow {
            names = List.copyOf(names);
        }
    }

    /** Runs of an automation that have begun. */
    record Runs(String operation, String automation, Operation.Fate fate) implements RecordChange {}
}
