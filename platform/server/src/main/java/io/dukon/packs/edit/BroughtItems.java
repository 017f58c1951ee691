package io.dukon.packs.edit;

import io.dukon.access.Access;
import io.dukon.configuration.Changes;
import io.dukon.configuration.Installation;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.text.TextRoots;
import io.dukon.definitions.words.ItemNames;
import io.dukon.kernel.Problem;
import io.dukon.packs.Library;
import io.dukon.packs.edit.Brought.BroughtItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a pack brought, thing by thing, and what became of it. For administrators. */
@ApplicationScoped
@Transactional
public class BroughtItems {

    @Inject
    Changes changes;

    @Inject
    Resets resets;

    @Inject
    ConfigurationViews views;

    @Inject
    Library library;

    @Inject
    Access access;

    /** @throws Problem 404 when it is not installed */
    public Brought of(String key) {
        access.requireAdmin();
        Snapshot shop = changes.snapshot();
        Installation installed = shop.installation(key).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        List<Item> brought = library.installed(installed).inForce();
        List<Change> edits = resets.edits(shop, key);
        // What the shop took away is named as the pack names it.
        Configuration named = Configuration.of(shop.with("", brought).inForce());
        Origins origins = views.origins(shop, named);
        List<BroughtItem> items = brought.stream()
                .filter(item -> !item.is(Kind.I18N) && !item.is(Kind.PARTS))
                .map(item -> item(item, edits, shop, named, origins))
                .toList();
        return new Brought(installed.version(), library.newer(installed), installed.at(), items);
    }

    private static BroughtItem item(
            Item item, List<Change> edits, Snapshot shop, Configuration named, Origins origins) {
        String name = item.kind() + "/" + item.id();
        List<Change> own = edits.stream()
                .filter(change -> change.item().equals(name)
                        || change.kind().equals(Kind.I18N.word())
                                && TextRoots.owner(change.path())
                                        .filter(name::equals)
                                        .isPresent())
                .toList();
        boolean there = shop.items().stream()
                .anyMatch(one -> (one.item().kind() + "/" + one.item().id()).equals(name));
        return new BroughtItem(
                name,
                item.kind(),
                new ItemNames(named, io.dukon.kernel.Callers.locale()).title(item.kind(), item.id()),
                !own.isEmpty(),
                !there,
                own.stream().map(origins::edited).toList());
    }
}
