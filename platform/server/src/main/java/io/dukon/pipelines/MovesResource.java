package io.dukon.pipelines;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.records.IfMatch;
import io.dukon.records.RecordPages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

@Path("/records/{id}/move")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MovesResource {

    /** @param fields filled in the same step; a null empties */
    @Schema(name = "MoveRequest")
    public record Move(String to, @Nullable Map<String, JsonNode> fields) {}

    @Inject
    Pipelines pipelines;

    @Inject
    RecordPages pages;

    @POST
    @Operation(operationId = "moveRecord", summary = "Moves a record to a stage; 409 refused, 412 changed_meanwhile")
    public Pipelines.MoveResult move(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Move move) {
        Move asked = move == null ? new Move(null, null) : move;
        return IfMatch.orCurrent(
                () -> pipelines.moveByHand(id, asked.to(), IfMatch.version(ifMatch), asked.fields()),
                () -> pages.card(id));
    }
}
