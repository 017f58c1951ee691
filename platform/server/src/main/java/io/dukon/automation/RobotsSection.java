package io.dukon.automation;

import io.dukon.records.RecordRow;
import io.dukon.records.RecordSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What robots did, wait for and failed at, on the page of a record. */
@ApplicationScoped
class RobotsSection implements RecordSection {

    @Schema(name = "RobotsOfRecord", extensions = @Extension(name = "x-part-of", value = "Record"))
    public record RobotsOfRecord(RobotLog robots) {}

    @Inject
    Logs logs;

    @Override
    public RobotsOfRecord of(RecordRow record) {
        return new RobotsOfRecord(logs.ofRecord(record));
    }
}
