package io.dukon.automation;

import io.dukon.records.RecordRow;
import io.dukon.records.RecordSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What robots did, wait for and failed at, on the page of a record. */
@ApplicationScoped
class RobotsSection implements RecordSection {

    @Inject
    Logs logs;

    @Override
    public void add(RecordRow record, Map<String, Object> page) {
        page.put("robots", logs.ofRecord(record.id()));
    }
}
