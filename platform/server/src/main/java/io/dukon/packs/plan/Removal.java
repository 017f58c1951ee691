package io.dukon.packs.plan;

import io.dukon.configuration.Installation;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.plan.Planning;
import io.dukon.kernel.Problem;
import io.dukon.packs.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    Proposal propose(String key, Snapshot shop, PackRequest request, Planning planning) {
        Installation installed = shop.installation(key)
                .filter(one -> !key.equals(Library.BASE))
                .orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        requiredBy(shop, key).stream().findFirst().ifPresent(other -> {
            throw Problem.of(409, "packs", "required_by", other);
        });
        Set<String> used = inUse.of(Configuration.of(shop.inForce()), shop.of(key), shop, key, request.mapping());
        planning.remove(library.installed(installed), request.dropped(), used);
        Snapshot rest = alone(shop.without(key), planning);
        var plan = planning.plan();
        return new Proposal(
                key,
                installed.version(),
                installed.version(),
                Proposal.Kind.UNINSTALL,
                shop,
                Holdings.in(rest, plan.after()),
                List.of(),
                plan,
                request.mapping() == null ? Map.of() : request.mapping(),
                List.of());
    }

    private List<String> requiredBy(Snapshot shop, String key) {
        return shop.installations().stream()
                .filter(one -> !one.pack().equals(key))
                .filter(one -> library.installed(one).manifest().packs().contains(key))
                .map(Installation::pack)
                .toList();
    }

    /** Libraries that came along go as well when nobody needs them any more. */
    private Snapshot alone(Snapshot shop, Planning planning) {
        Snapshot rest = shop;
        for (Installation installed : shop.installations()) {
            if (installed.pack().equals(Library.BASE)
                    && requiredBy(rest, installed.pack()).isEmpty()
                    && planning.removeUnneeded(library.installed(installed))) {
                rest = rest.without(installed.pack());
            }
        }
        return rest;
    }
}
