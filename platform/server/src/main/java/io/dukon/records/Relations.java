package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Related;
import io.dukon.definitions.condition.Values;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Counts what belongs to a record. Open to the rooms above: numbers decide over moves and robots, nobody reads them. */
@ApplicationScoped
public class Relations {

    @Inject
    FilterStore store;

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
        Values fields = row.values();
        return new Values() {
            @Override
            public JsonNode get(String path) {
                return fields.get(path);
            }

            @Override
            public long count(Related what) {
                return Relations.this.count(row.id(), what.of(), since(what));
            }
        };
    }

    /** From when things within a span of now count; null = ever. */
    Instant since(Related what) {
        return what.within() == null
                ? null
                : what.within().before(clock.instant(), tenants.current().timeZone());
    }
}
