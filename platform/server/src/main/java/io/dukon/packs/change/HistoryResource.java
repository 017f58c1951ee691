package io.dukon.packs.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

@Path("/configuration/changes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class HistoryResource {

    @Schema(name = "ConfigurationChangePage")
    public record ChangePage(List<ChangeView> items, @Nullable String cursor) {}

    /** @param mapping where records of stages that leave go, by full name of the stage */
    @Schema(name = "UndoRequest")
    public record Undo(@Nullable Map<String, String> mapping) {}

    @Inject
    History history;

    @GET
    @Operation(operationId = "listConfigurationChanges", summary = "What was done to the configuration, newest first")
    public ChangePage list(@QueryParam("cursor") String cursor) {
        var page = history.page(cursor);
        return new ChangePage(page.items(), page.cursor());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getConfigurationChange", summary = "One change, with how far its records have come")
    public ChangeView get(@PathParam("id") UUID id) {
        return history.get(id);
    }

    @POST
    @Path("/{id}/undo")
    @Operation(operationId = "undoConfigurationChange", summary = "Takes a change back; records made meanwhile stay")
    public ChangeView undo(@PathParam("id") UUID id, Undo undo) {
        return history.undo(id, undo == null ? null : undo.mapping());
    }
}
