package io.dukon.definitions.plan;

import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.merge.Decision;
import io.dukon.definitions.migration.Operation;
import io.dukon.definitions.pack.InputDefinition;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.role.RoleDefinition.Right;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What packs would do to a shop; nothing is done.
 *
 * @param now in force now, pack by pack
 * @param before the same under the names that things have afterwards
 * @param after everything in force afterwards, pack by pack
 * @param base what the packs that are there were written as
 * @param written what the packs that come are written as
 * @param conflicts everything that both sides changed, decided or not; until it is decided, mine stays
 * @param decided decisions that settle them
 * @param kept kind and id of what stays as the shop's own though its pack goes
 * @param rights what roles may do more or less; consent is asked for these
 * @param inputs asked: of an upgrade only those that are new or of another type
 * @param operations of the migrations between the versions
 * @param hash {@link ConfigurationHash} of what is in force afterwards: what is made must have it
 */
public record Plan(
        List<Holding> now,
        List<Holding> before,
        List<Holding> after,
        List<Holding> base,
        List<Holding> written,
        List<Conflict> conflicts,
        List<Decision> decided,
        Set<String> kept,
        List<PartVerdict> parts,
        List<RightChange> rights,
        List<InputDefinition> inputs,
        List<Operation> operations,
        String hash) {

    /** Who asks, and what he may use. @param holds whether he has the right himself, verb by verb */
    public record Installer(BiPredicate<Right, String> holds, Allowance allowance) {}

    /** Settles conflicts, where somebody has decided. */
    @FunctionalInterface
    public interface Decider {
        Collection<Decision> about(Collection<Conflict> conflicts);
    }

    /** Brings a pack that is not there. @param shop in force now, in the order of installation */
    public static Plan install(List<Holding> shop, Pack pack, Decider decider, Installer installer) {
        return new Planning(shop, installer).bring(pack, decider).plan();
    }

    /** @param base the version installed, @param theirs the one wanted */
    public static Plan upgrade(List<Holding> shop, Pack base, Pack theirs, Decider decider, Installer installer) {
        return new Planning(shop, installer).raise(base, theirs, decider).plan();
    }

    /** What becomes of each item, told with texts of this language. */
    public List<PlanLine> lines(String locale) {
        return new Lines(this, locale).all();
    }

    public static Map<Verdict, Integer> counts(List<PlanLine> lines) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        lines.forEach(line -> counts.merge(line.verdict(), 1, Integer::sum));
        return counts;
    }

    /** The decision about a conflict, when it still is about the same. */
    public Optional<Decision> decision(Conflict conflict) {
        String theirs = ConfigurationHash.of(conflict.theirs());
        return decided.stream()
                .filter(one ->
                        one.path().equals(conflict.path()) && one.theirs().equals(theirs))
                .findFirst();
    }

    /** Something is asked that the installer cannot grant. */
    public boolean beyondRights() {
        return rights.stream().anyMatch(RightChange::beyond);
    }
}
