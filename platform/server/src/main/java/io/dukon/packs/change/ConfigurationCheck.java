package io.dukon.packs.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.Phrase;
import io.dukon.packs.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges a whole configuration by the check that every pack passes: what is refused here would not run in the shop. */
@ApplicationScoped
public class ConfigurationCheck {

    private static final List<String> LANGUAGES = List.of("ru", "en", "uz", "ky");

    @Inject
    Library library;

    /** Errors that {@code after} has and {@code before} had not; an old fault does not keep a shop from being changed. */
    public List<Finding> errors(Snapshot before, Snapshot after) {
        List<Finding> found = errors(after);
        if (found.isEmpty()) {
            return found;
        }
        Set<Fault> known = errors(before).stream().map(Fault::of).collect(Collectors.toSet());
        return found.stream()
                .filter(finding -> !known.contains(Fault.of(finding)))
                .toList();
    }

    /** What is wrong, and in which item. The advice may change with what else there is: the fault is still the old one. */
    private record Fault(String item, Phrase wrong) {
        static Fault of(Finding finding) {
            return new Fault(finding.file(), finding.wrong());
        }
    }

    private List<Finding> errors(Snapshot snapshot) {
        List<Pack> packs = packs(snapshot);
        List<Finding> all = new ArrayList<>();
        for (Pack pack : packs) {
            List<Pack> others = packs.stream().filter(one -> one != pack).toList();
            try {
                PackCheck.inForce(pack, others).stream()
                        .filter(Finding::isError)
                        .forEach(all::add);
            } catch (IllegalArgumentException unreadable) {
                all.add(Finding.error(pack.manifest().key(), 0, "unreadable", unreadable.getMessage()));
            }
        }
        return all;
    }

    private List<Pack> packs(Snapshot snapshot) {
        List<Pack> packs = new ArrayList<>();
        snapshot.installations()
                .forEach(installation -> packs.add(new Pack(
                        library.installed(installation).manifest(), answered(snapshot.of(installation.pack())))));
        List<Item> own = snapshot.of(OwnedItem.SHOP);
        if (!own.isEmpty()) {
            packs.add(new Pack(manifest(snapshot), titled(own)));
        }
        return packs;
    }

    private static List<Item> answered(List<Item> items) {
        return items.stream().map(Snapshot::answered).toList();
    }

    private static Manifest manifest(Snapshot snapshot) {
        List<String> packs =
                snapshot.installations().stream().map(one -> one.pack()).toList();
        return new Manifest(OwnedItem.SHOP, "1.0.0", "", packs, List.of(), LANGUAGES, List.of());
    }

    /**
     * A pack says what it is; what people made in their shop needs no name of its own. What stays of a pack that speaks one
     * language is read in that one, as it was before.
     */
    private static List<Item> titled(List<Item> own) {
        List<Item> all =
                new ArrayList<>(own.stream().filter(item -> !item.is(Kind.I18N)).toList());
        ObjectNode any = Json.object();
        said(own, item -> true).forEach(texts -> add(any, texts));
        for (String locale : LANGUAGES) {
            ObjectNode texts = any.deepCopy();
            said(own, item -> item.id().equals(locale)).forEach(more -> add(texts, more));
            texts.set("pack", Json.object().put("title", OwnedItem.SHOP).put("description", OwnedItem.SHOP));
            all.add(new Item(Kind.I18N.word(), locale, texts));
        }
        return all;
    }

    private static Stream<JsonNode> said(List<Item> own, Predicate<Item> which) {
        return own.stream().filter(item -> item.is(Kind.I18N)).filter(which).map(Item::content);
    }

    private static void add(ObjectNode into, JsonNode more) {
        try {
            Json.MAPPER.readerForUpdating(into).readValue(more);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
