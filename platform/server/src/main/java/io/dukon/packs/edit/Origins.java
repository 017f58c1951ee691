package io.dukon.packs.edit;

import io.dukon.configuration.Changes;
import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.words.PathWords;
import io.dukon.packs.edit.ConfigurationView.Edited;
import io.dukon.packs.edit.ConfigurationView.Origin;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jetbrains.annotations.Nullable;

/**
 * Says of each thing which pack brought it and who changed what of it since.
 *
 * @param changes by pack, what the shop changed of it
 * @param titles  of the packs, in the reader's language
 */
record Origins(
        Snapshot shop,
        Map<String, List<Change>> changes,
        Map<String, Changes.Author> authors,
        Map<String, String> titles,
        PathWords words) {

    /** Of a whole item. @param keys beginnings of the keys of its texts */
    Origin of(OwnedItem item, String... keys) {
        String name = item.item().kind() + "/" + item.item().id();
        return origin(item.pack(), path -> Resets.under(path, name), name, keys);
    }

    /** Of an element of an item's list. */
    Origin part(OwnedItem item, String list, String element, String... keys) {
        String name = item.item().kind() + "/" + item.item().id() + "." + list + "[" + element + "]";
        return origin(
                item.pack(),
                path -> path.equals(name) || path.startsWith(name + ".") || path.startsWith(name + "["),
                name,
                keys);
    }

    /** Of texts alone. */
    Origin ofTexts(String pack, String key) {
        return origin(pack, path -> false, "", key);
    }

    private Origin origin(String pack, Predicate<String> within, String whole, String... keys) {
        List<Change> all = changes.getOrDefault(pack, List.of());
        boolean made = all.stream().anyMatch(change -> change.path().equals(whole) && change.added());
        if (made || pack.equals(OwnedItem.SHOP)) {
            return new Origin(OwnedItem.SHOP, null, null, List.of());
        }
        List<Edited> edits = all.stream()
                .filter(change -> within.test(change.path()) || says(change.path(), keys))
                .map(this::edited)
                .toList();
        return new Origin(pack, titles.get(pack), version(pack), edits);
    }

    private static boolean says(String path, String... keys) {
        if (!path.startsWith("i18n/")) {
            return false;
        }
        String key = path.substring(path.indexOf('.') + 1);
        for (String wanted : keys) {
            if (key.equals(wanted) || key.startsWith(wanted + ".")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String version(String pack) {
        return shop.installation(pack).map(one -> one.version()).orElse(null);
    }

    Edited edited(Change change) {
        Changes.Author author = authors.get(change.path());
        return new Edited(
                change.path(),
                words.of(change.path()),
                words.value(change.path(), change.before()),
                words.value(change.path(), change.after()),
                author == null ? null : author.name(),
                author == null ? null : author.at());
    }
}
