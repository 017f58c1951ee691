package io.dukon.definitions.plan;

import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.merge.Decision;
import io.dukon.definitions.pack.InputDefinition;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.role.RoleDefinition.Right;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a pack would do to a shop; nothing is done.
 *
 * @param from the version in force, null when the pack is not
 * @param to the version afterwards, null when it goes
 * @param rights what roles may do more or less; consent is asked for these
 * @param inputs asked: of an upgrade only those that are new or of another type
 * @param conflicts undecided; until they are, mine stays
 * @param decided earlier decisions that settled a conflict
 * @param after everything in force afterwards, pack by pack
 * @param before {@link io.dukon.definitions.merge.ConfigurationHash} of what is in force now
 * @param hash the same of what is in force afterwards: what is made must have it
 */
public record Plan(
        String pack,
        String from,
        String to,
        List<PlanLine> lines,
        List<RightChange> rights,
        List<PartVerdict> parts,
        List<InputDefinition> inputs,
        List<Conflict> conflicts,
        List<Decision> decided,
        List<Holding> after,
        String before,
        String hash) {

    /** Who asks, and what he may grant and use. */
    public record Installer(Collection<Right> rights, Allowance allowance) {}

    /**
     * Brings a pack that is not there.
     *
     * @param shop in force now, in the order of installation
     */
    public static Plan install(List<Holding> shop, Pack pack, Collection<Decision> decisions, Installer installer) {
        return new Installation(shop, pack, decisions, installer).plan();
    }

    /** @param base the version installed, @param theirs the one wanted */
    public static Plan upgrade(
            List<Holding> shop, Pack base, Pack theirs, Collection<Decision> decisions, Installer installer) {
        return new Upgrade(shop, base, theirs, decisions, installer).plan();
    }

    /**
     * Takes a pack away. What the shop changed stays, with what it needs, as the shop's own.
     *
     * @param drop items, kind and id, that go although they were changed
     */
    public static Plan uninstall(List<Holding> shop, Pack base, Collection<String> drop, Installer installer) {
        return new Removal(shop, base, drop, installer).plan();
    }

    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        lines.forEach(line -> counts.merge(line.verdict(), 1, Integer::sum));
        return counts;
    }

    /** Something is asked that the installer cannot grant. */
    public boolean beyondRights() {
        return rights.stream().anyMatch(RightChange::beyond);
    }
}
