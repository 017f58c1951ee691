package io.dukon.pipelines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/records/{id}/moves/{moveId}/undo")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class UndoResource {

    @Inject
    Pipelines pipelines;

    @POST
    @Operation(operationId = "undoMove", summary = "Takes back a move that was just made")
    public Pipelines.MoveResult undo(@PathParam("id") UUID id, @PathParam("moveId") UUID moveId) {
        return pipelines.undo(id, moveId);
    }
}
