package io.dukon.definitions.plan;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.merge.Conflict;
import io.dukon.definitions.merge.Decision;
import io.dukon.definitions.pack.InputDefinition;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Manifest;
import io.dukon.definitions.pack.PartDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What every plan says in the same way, whatever it does. */
record Preview(List<Holding> before, List<Holding> after, Plan.Installer installer) {

    Plan plan(
            Manifest manifest,
            String from,
            String to,
            Lines lines,
            Collection<Conflict> conflicts,
            Collection<Decision> decided) {
        List<Item> now = Holding.all(before);
        List<Item> then = Holding.all(after);
        return new Plan(
                manifest.key(),
                from,
                to,
                lines.all(),
                new RightsComparison(Configuration.of(now), Configuration.of(then), installer.rights()).changes(),
                List.copyOf(lines.parts()),
                inputs(now, lines.written()),
                List.copyOf(conflicts),
                List.copyOf(decided),
                after,
                ConfigurationHash.of(now),
                ConfigurationHash.of(then));
    }

    /** Parts of the pack against the tariff. */
    static List<PartVerdict> parts(Collection<Item> items, Allowance allowance) {
        return items.stream()
                .filter(item -> item.is(Kind.PARTS))
                .map(item -> PartDefinition.parse(item.content()))
                .map(part -> new PartVerdict(
                        part.id(),
                        part.required(),
                        part.needs().stream()
                                .filter(feature -> !allowance.allows(feature))
                                .toList(),
                        part.items()))
                .toList();
    }

    private static List<InputDefinition> inputs(Collection<Item> known, Collection<Item> written) {
        return written.stream()
                .filter(item -> item.is(Kind.INPUTS))
                .map(item -> InputDefinition.parse(item.content()))
                .filter(input -> answered(known, input).isEmpty())
                .toList();
    }

    private static Optional<Item> answered(Collection<Item> known, InputDefinition input) {
        return known.stream()
                .filter(item -> item.is(Kind.INPUTS) && item.id().equals(input.id()))
                .filter(item -> InputDefinition.parse(item.content()).type().equals(input.type()))
                .findFirst();
    }
}
