package io.dukon.packs.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.packs.edit.Edit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

@Path("/configuration/trial")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TrialResource {

    /**
     * @param automation a robot of the shop; null for one that is only being written
     * @param content    the robot as it is being written; null = as it is
     * @param edits      what would come with it, its texts and tasks
     */
    @Schema(name = "TrialRequest")
    public record TrialRequest(
            UUID record, @Nullable String automation, @Nullable ObjectNode content, @Nullable List<Edit> edits) {}

    @Inject
    Trials trials;

    @POST
    @Operation(operationId = "tryRobot", summary = "What a robot would do for a record; nothing is written or sent")
    public Trial run(TrialRequest request) {
        return trials.run(request);
    }
}
