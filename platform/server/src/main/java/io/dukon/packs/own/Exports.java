package io.dukon.packs.own;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.configuration.Changes;
import io.dukon.configuration.Installation;
import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Export;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackWriter;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.kernel.Languages;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import io.dukon.packs.Library;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shop's whole configuration as one pack that installs elsewhere identically. For administrators and for keys made for it. */
@ApplicationScoped
@Transactional
public class Exports {

    private static final int LONGEST_TITLE = 80;

    @Inject
    Library library;

    @Inject
    Changes changes;

    @Inject
    Tenants tenants;

    @Inject
    Access access;

    /**
     * No record, no client and no person is in it.
     *
     * @param key     of the pack
     * @param title   its name, in every language; null = the shop's
     * @param version null = one that grows with each change of the configuration
     * @return a zip
     * @throws Problem 422 for a key or a version that packs may not have; 409 {@code nothing_to_export}
     */
    public byte[] zip(String key, String title, String version) {
        if (!Callers.current().scopes().contains(Caller.CONFIGURATION)) {
            access.requireAdmin();
        }
        Snapshot shop = changes.snapshot();
        String written = version == null ? "1." + tenants.fresh().configurationVersion() + ".0" : version;
        require(key, written, title);
        List<Pack> packs = shop.installations().stream().map(library::installed).toList();
        if (shop.items().stream().allMatch(item -> item.pack().equals(Library.BASE))) {
            throw Problem.of(409, "packs", "nothing_to_export");
        }
        List<Item> released = packs.stream()
                .filter(pack -> pack.manifest().key().equals(Library.BASE))
                .flatMap(pack -> pack.inForce().stream())
                .toList();
        String name = title == null ? tenants.current().name() : title.strip();
        return PackWriter.zip(Export.of(head(key, written, shop, packs), released, shop.inForce(), about(name)));
    }

    private void require(String key, String version, String title) {
        Problem problem = Problem.invalid();
        if (key == null || !key.matches("[a-z][a-z0-9-]{1,40}") || key.equals(OwnedItem.SHOP)) {
            problem.at("/key", "packs", "wrong_key");
        } else if (library.released(key)) {
            problem.at("/key", "packs", "key_taken", key);
        }
        if (!version.matches("\\d{1,6}\\.\\d{1,9}\\.\\d{1,6}")) {
            problem.at("/version", "packs", "wrong_version");
        }
        if (title != null && (title.isBlank() || title.strip().length() > LONGEST_TITLE)) {
            problem.at("/title", "packs", "wrong_title", LONGEST_TITLE);
        }
        problem.throwIfErrors();
    }

    /** Every language that all packs of the shop speak is promised. */
    private static Manifest head(String key, String version, Snapshot shop, List<Pack> packs) {
        Set<String> spoken = new LinkedHashSet<>(Languages.ALL);
        Set<String> ports = new LinkedHashSet<>();
        String platform = "";
        for (Pack pack : packs) {
            spoken.retainAll(pack.manifest().required());
            ports.addAll(pack.manifest().ports());
            platform = platform.isEmpty() ? pack.manifest().platform() : platform;
        }
        List<String> libraries = shop.installations().stream()
                .map(Installation::pack)
                .filter(Library.BASE::equals)
                .toList();
        List<String> others =
                Languages.ALL.stream().filter(one -> !spoken.contains(one)).toList();
        return new Manifest(key, version, platform, libraries, List.copyOf(ports), List.copyOf(spoken), others);
    }

    private static Map<String, ObjectNode> about(String title) {
        Map<String, ObjectNode> about = new LinkedHashMap<>();
        Languages.ALL.forEach(locale -> about.put(
                locale,
                Json.MAPPER
                        .createObjectNode()
                        .put("title", title)
                        .put("description", Texts.get("packs", locale, "export.description", title))));
        return about;
    }
}
