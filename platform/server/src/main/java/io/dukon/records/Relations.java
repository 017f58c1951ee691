package io.dukon.records;

import io.dukon.configuration.Configurations;
import io.dukon.definitions.condition.Given;
import io.dukon.definitions.condition.OwnValues;
import io.dukon.definitions.condition.Related;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.InputDefinition;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Counts what belongs to a record. Open to the rooms above: numbers decide over moves and robots, nobody reads them. */
@ApplicationScoped
public class Relations {

    @Inject
    FilterStore store;

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /**
     * @param of one of {@link Related#THINGS}, or a type
     * @param since counted from then; null = ever
     */
    public long count(UUID record, String of, Instant since) {
        return store.count(record, of, since);
    }

    /** What conditions read of the record, related things included. */
    public Values values(RecordRow row) {
        return new OwnValues(row.type(), row::value, given(), (of, since) -> count(row.id(), of, since));
    }

    /** What conditions read of a record that is not there yet. */
    Values draft(RecordRow row) {
        return new OwnValues(row.type(), row::value, given(), OwnValues.Counts.NOTHING);
    }

    /** What the shop chose stands in its configuration, as the input's own value. */
    Given given() {
        Configuration configuration = configurations.current();
        return new Given(
                id -> Optional.ofNullable(configuration.inputs().get(id))
                        .map(InputDefinition::standard)
                        .orElse(null),
                clock.instant(),
                tenants.current().timeZone());
    }
}
