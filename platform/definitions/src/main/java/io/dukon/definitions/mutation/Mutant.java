package io.dukon.definitions.mutation;

import io.dukon.definitions.pack.Item;

/**
 * A pack with one thing broken.
 *
 * @param item as it was
 * @param change what is wrong with it now, in words
 * @param broken the item now, null when it is gone
 */
public record Mutant(Item item, String change, Item broken) {
    @Override
    public String toString() {
        return item.kind() + "/" + item.id() + ": " + change;
    }
}
