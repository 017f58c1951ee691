package io.dukon.packs.edit;

import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.text.TextRoots;
import io.dukon.packs.Library;
import io.dukon.packs.change.Workbench;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Back to the pack: an item, or one attribute of it, becomes what the installed version says. */
@ApplicationScoped
class Resets {

    @Inject
    Library library;

    /** What the shop changed of what the pack brought. */
    List<Change> edits(Snapshot shop, String pack) {
        return shop.installation(pack)
                .map(installed ->
                        Difference.between(library.installed(installed).inForce(), shop.of(pack)))
                .orElse(List.of());
    }

    /** @throws io.dukon.kernel.Problem 404 when no pack brought it, or nothing of it was changed */
    void reset(Workbench bench, Edit.Reset edit) {
        Snapshot shop = bench.result();
        String wanted = edit.path() == null ? edit.key() : edit.path();
        for (var installation : shop.installations()) {
            List<Change> changes = edits(shop, installation.pack());
            List<Change> mine =
                    changes.stream().filter(change -> meant(change, wanted)).toList();
            if (!mine.isEmpty()) {
                mine.stream()
                        .map(Change::item)
                        .distinct()
                        .forEach(item -> reset(bench, installation.pack(), item, changes, wanted));
                return;
            }
        }
        throw Workshop.gone(wanted);
    }

    private void reset(Workbench bench, String pack, String item, List<Change> changes, String wanted) {
        Snapshot shop = bench.result();
        List<Item> base =
                library.installed(shop.installation(pack).orElseThrow()).inForce();
        Optional<Item> brought = find(base, item);
        List<Change> others = changes.stream()
                .filter(change -> change.item().equals(item) && !meant(change, wanted))
                .toList();
        Item now = Difference.apply(brought.orElse(null), others);
        String kind = item.substring(0, item.indexOf('/'));
        String id = item.substring(kind.length() + 1);
        Optional<OwnedItem> mine = shop.items().stream()
                .filter(one -> one.key().equals(OwnedItem.key(pack, kind, id)))
                .findFirst();
        if (now == null) {
            mine.ifPresent(bench::remove);
        } else {
            bench.put(mine.map(one -> one.with(now.content()))
                    .orElseGet(() -> new OwnedItem(pack, base.indexOf(brought.orElse(now)) + 1, now)));
        }
    }

    private static Optional<Item> find(List<Item> items, String name) {
        return items.stream()
                .filter(one -> (one.kind() + "/" + one.id()).equals(name))
                .findFirst();
    }

    /** With an item go the texts that are its own. */
    private static boolean meant(Change change, String wanted) {
        return under(change.path(), wanted)
                || change.kind().equals(Kind.I18N.word())
                        && TextRoots.owner(change.path()).filter(wanted::equals).isPresent();
    }

    static boolean under(String path, String wanted) {
        return path.equals(wanted) || path.startsWith(wanted + ".") || path.startsWith(wanted + "[");
    }
}
