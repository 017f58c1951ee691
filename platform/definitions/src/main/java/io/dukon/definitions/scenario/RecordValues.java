package io.dukon.definitions.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.condition.Related;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.run.RunContext;

/** What conditions read of a record; nothing when there is no record. */
record RecordValues(RecordRef record, RunContext context) implements Values {
    @Override
    public JsonNode get(String path) {
        return record == null ? null : context.read(record, path);
    }

    @Override
    public long count(Related what) {
        return record == null
                ? 0
                : context.count(
                        record,
                        what.of(),
                        what.within() == null ? null : what.within().before(context.now(), context.zone()));
    }
}
