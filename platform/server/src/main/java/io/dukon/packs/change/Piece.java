package io.dukon.packs.change;

import io.dukon.configuration.ConfigurationChange;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.records.Rewrites;
import java.util.List;
import java.util.UUID;

/**
 * The part of a step that is done in one transaction.
 *
 * @param number        of the step
 * @param after         the last record that an earlier piece has done, null at the beginning
 * @param inForce       while it is done
 */
record Piece(ConfigurationChange change, int number, UUID after, int limit, List<Item> inForce) {

    Configuration configuration() {
        return Configuration.of(inForce);
    }

    /** What a piece did. @param last the last record that it looked at, null when there was none */
    record Done(int looked, UUID last) {
        static final Done NOTHING = new Done(0, null);

        static Done of(List<UUID> all) {
            return all.isEmpty() ? NOTHING : new Done(all.size(), all.getLast());
        }
    }

    /** The part of the values of a field that is done now. */
    Rewrites.Piece of(String type, String field) {
        return new Rewrites.Piece(type, field, after, limit);
    }
}
