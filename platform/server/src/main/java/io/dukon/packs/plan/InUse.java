package io.dukon.packs.plan;

import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.identity.Members;
import io.dukon.records.Relocations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a pack cannot go because somebody or something in the shop stands on it. */
@ApplicationScoped
class InUse {

    @Inject
    Relocations relocations;

    @Inject
    Members members;

    /**
     * Types with records, roles that people hold, and pipelines with records that have nowhere else to go. Where there is
     * another pipeline of the type, the caller says where they go instead.
     *
     * @return {@code kind/id}
     */
    Set<String> of(Configuration now, List<Item> pack, Snapshot shop, String key, Map<String, String> mapping) {
        Set<String> all = new LinkedHashSet<>();
        Map<String, Long> types = relocations.countsByType();
        Set<String> held = new HashSet<>();
        members.list().forEach(member -> held.addAll(member.roles()));
        Set<String> elsewhere = elsewhere(shop, key);
        for (Item item : pack) {
            boolean used = item.is(Kind.TYPES) && types.containsKey(item.id())
                    || item.is(Kind.ROLES) && held.contains(item.id())
                    || item.is(Kind.PIPELINES) && stays(now, item.id(), elsewhere, mapping);
            if (used) {
                all.add(item.kind() + "/" + item.id());
            }
        }
        return all;
    }

    private boolean stays(Configuration now, String id, Set<String> elsewhere, Map<String, String> mapping) {
        Pipeline pipeline = now.pipeline(id).orElseThrow();
        List<String> stages = pipeline.stages().stream().map(Stage::name).toList();
        Set<String> standing = new HashSet<>(relocations.counts(stages).keySet());
        if (mapping != null) {
            standing.removeAll(mapping.keySet());
        }
        return !standing.isEmpty() && !elsewhere.contains(pipeline.type());
    }

    /** Types that have a pipeline which does not belong to the pack. */
    private static Set<String> elsewhere(Snapshot shop, String key) {
        Set<String> types = new HashSet<>();
        shop.items().stream()
                .filter(item -> !item.pack().equals(key) && item.item().is(Kind.PIPELINES))
                .forEach(item -> types.add(item.item().content().path("type").asText()));
        return types;
    }
}
