package io.dukon.packs.plan;

import io.dukon.configuration.Changes;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.plan.Plan;
import io.dukon.kernel.Json;
import java.util.List;
import java.util.Map;
import org.jetbrains.annotations.Nullable;

/**
 * What a shop would become.
 *
 * @param from    the version that is there, null when none
 * @param packs   those that come or are brought up to date, what is required first
 * @param plan    what they do to the configuration
 * @param mapping where records of stages that leave go, as people say
 * @param records what becomes of records by the migrations
 */
record Proposal(
        String key,
        String version,
        @Nullable String from,
        Kind kind,
        Snapshot before,
        Snapshot after,
        List<Pack> packs,
        Plan plan,
        Map<String, String> mapping,
        List<RecordChange> records) {

    enum Kind {
        INSTALL,
        UPGRADE,
        UNINSTALL
    }

    /** The same for the same plan on the same configuration: who consents to one does not get another. */
    String hash() {
        return ConfigurationHash.of(Json.MAPPER
                .createArrayNode()
                .add(Changes.hash(before))
                .add(Changes.hash(after))
                .add(key)
                .add(version));
    }
}
