package io.dukon.packs.plan;

import io.dukon.configuration.Snapshot;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.merge.Decision;
import io.dukon.definitions.migration.Operation;
import io.dukon.definitions.migration.RecordChange;
import io.dukon.definitions.pack.Pack;
import io.dukon.kernel.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jetbrains.annotations.Nullable;

/**
 * What a shop would become.
 *
 * @param from      the version that is there, null when none
 * @param packs     those that come or are brought up to date, what is required first
 * @param conflicts everything that both sides changed, decided or not
 * @param decisions how they are settled, remembered and new
 * @param kept      items ({@code kind/id}) that stay as the shop's own
 * @param mapping   where records of stages that leave go, as people say
 * @param operations of the migrations between the versions
 * @param records   what becomes of records by them
 */
record Proposal(
        String key,
        String version,
        @Nullable String from,
        Kind kind,
        Snapshot before,
        Snapshot after,
        List<Pack> packs,
        List<Conflict> conflicts,
        List<Decision> decisions,
        Set<String> kept,
        Map<String, String> mapping,
        List<Operation> operations,
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
                .add(io.dukon.configuration.Changes.hash(before))
                .add(io.dukon.configuration.Changes.hash(after))
                .add(key)
                .add(version));
    }

    /** The decision about a conflict, when it still is about the same. */
    java.util.Optional<Decision> decision(Conflict conflict) {
        String theirs = ConfigurationHash.of(conflict.theirs());
        return decisions.stream()
                .filter(one ->
                        one.path().equals(conflict.path()) && one.theirs().equals(theirs))
                .findFirst();
    }
}
