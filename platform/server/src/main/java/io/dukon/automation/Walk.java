package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.json.Json;
import io.dukon.kernel.Ids;
import io.dukon.kernel.JobHandler;
import io.dukon.kernel.Jobs;
import io.dukon.records.Filters;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A job that goes through many records for one automation, part by part: each part is a transaction of its own, and the
 * payload says behind which record the next one begins.
 */
abstract class Walk implements JobHandler {

    static final String AUTOMATION = "automation";

    static final int AT_ONCE = 200;

    private static final String AFTER = "after";

    @Inject
    Configurations configurations;

    @Inject
    Filters filters;

    @Inject
    RunStore runs;

    @Inject
    Records records;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Override
    public String intent(JsonNode payload, String language) {
        return Words.start(configurations.current(), payload, language);
    }

    /** The one that the payload names, if the shop has it and it is on. */
    Optional<Automation> automation(JsonNode payload) {
        return configurations
                .current()
                .automation(payload.path(AUTOMATION).asText())
                .filter(Automation::enabled);
    }

    /** The same, when it is still the version of which the payload speaks. */
    Optional<Automation> unchanged(JsonNode payload) {
        return automation(payload)
                .filter(one -> one.version().equals(payload.path("version").asText()));
    }

    static boolean begun(JsonNode payload) {
        return payload.has(AFTER);
    }

    /** The next part of the records for which it holds; another job for the rest. */
    void records(JsonNode payload, String type, Condition that, Consumer<UUID> work) {
        String after = Json.text(payload, AFTER);
        List<UUID> found = filters.page(type, that, after == null ? null : UUID.fromString(after), AT_ONCE);
        found.forEach(work);
        if (found.size() == AT_ONCE) {
            ObjectNode rest = payload.deepCopy();
            again(rest.put(AFTER, found.getLast().toString()));
        }
    }

    /** Nobody else changes the record until the part is done. */
    void locked(UUID record, Consumer<RecordRow> work) {
        runs.lockRecord(record);
        records.find(record).ifPresent(work);
    }

    /** Another part, in a transaction of its own. */
    void again(JsonNode payload) {
        jobs.add(kind(), kind() + ":" + Ids.next(), clock.instant(), payload);
    }
}
