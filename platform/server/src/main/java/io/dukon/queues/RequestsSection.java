package io.dukon.queues;

import io.dukon.records.RecordRow;
import io.dukon.records.RecordSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On the page of a record: whom its requests ask, and who answered. */
@ApplicationScoped
class RequestsSection implements RecordSection {

    /** The newest first. */
    @Schema(name = "RequestsOfRecord", extensions = @Extension(name = "x-part-of", value = "Record"))
    public record RequestsOfRecord(List<RequestView> requests) {}

    @Inject
    Requests requests;

    @Override
    public RequestsOfRecord of(RecordRow record) {
        return new RequestsOfRecord(requests.ofSeen(record.id()));
    }
}
