package io.dukon.packs.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.Difference;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.kernel.Problem;
import io.dukon.packs.Library;
import io.dukon.packs.change.Workbench;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out what a shop would be without a pack: the inverse of its installation. What people edited, what records and
 * people still use, and what these need stays as the shop's own.
 */
@ApplicationScoped
class Removal {

    @Inject
    Library library;

    @Inject
    InUse inUse;

    /** @throws Problem 404 when it is not installed, 409 {@code required_by} another pack */
    Proposal propose(String key, Snapshot shop, PackRequest request) {
        var installed = shop.installation(key)
                .filter(one -> !key.equals(Library.BASE))
                .orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        requiredBy(shop, key).stream().findFirst().ifPresent(other -> {
            throw Problem.of(409, "packs", "required_by", other);
        });
        List<Item> base = Library.configuring(library.installed(installed));
        List<Item> mine = shop.of(key);
        Set<String> kept = edited(base, mine);
        kept.removeAll(request.dropped());
        kept.addAll(inUse.of(Configuration.of(shop.inForce()), mine, shop, key, request.mapping()));
        References.close(kept, mine);
        Snapshot after = keep(shop, key, mine, kept).without(key);
        Snapshot rest = alone(after);
        return new Proposal(
                key,
                installed.version(),
                installed.version(),
                Proposal.Kind.UNINSTALL,
                shop,
                rest,
                List.of(),
                List.of(),
                List.of(),
                kept,
                request.mapping() == null ? Map.of() : request.mapping(),
                List.of(),
                List.of());
    }

    private List<String> requiredBy(Snapshot shop, String key) {
        return shop.installations().stream()
                .filter(one -> !one.pack().equals(key))
                .filter(one -> library.installed(one).manifest().packs().contains(key))
                .map(one -> one.pack())
                .toList();
    }

    /** Items that differ from what the pack brought, in themselves or in their texts. Answers to settings are no edits. */
    private static Set<String> edited(List<Item> base, List<Item> mine) {
        Set<String> all = new LinkedHashSet<>();
        Difference.between(base, mine).forEach(change -> {
            if (change.kind().equals(Kind.I18N.word())) {
                TextOwner.of(change.path()).ifPresent(all::add);
            } else if (!change.kind().equals(Kind.INPUTS.word())) {
                all.add(change.item());
            }
        });
        Set<String> there = new LinkedHashSet<>();
        mine.forEach(item -> there.add(item.kind() + "/" + item.id()));
        all.retainAll(there);
        return all;
    }

    private static Snapshot keep(Snapshot shop, String key, List<Item> mine, Set<String> kept) {
        Workbench bench = new Workbench(shop.with(key, List.of()));
        for (Item item : mine) {
            if (kept.contains(item.kind() + "/" + item.id())) {
                bench.save(Kind.of(item.kind()).orElseThrow(), item.id(), (ObjectNode) item.content());
            } else if (item.is(Kind.I18N) && !kept.isEmpty()) {
                Map<String, String> texts = TextOwner.texts(item.content(), kept, mine);
                texts.forEach((text, said) -> bench.say(OwnedItem.SHOP, item.id(), text, said));
            }
        }
        return bench.result();
    }

    /** Libraries that came along go as well when nobody needs them any more. */
    private Snapshot alone(Snapshot shop) {
        Snapshot rest = shop;
        for (var installed : shop.installations()) {
            if (installed.pack().equals(Library.BASE)
                    && requiredBy(rest, installed.pack()).isEmpty()
                    && !References.any(rest.of(OwnedItem.SHOP), rest.of(installed.pack()))) {
                rest = rest.with(installed.pack(), List.of()).without(installed.pack());
            }
        }
        return rest;
    }
}
