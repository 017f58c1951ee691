package io.dukon.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jetbrains.annotations.Nullable;

@Path("/units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class UnitsResource {

    /** All units of the shop. */
    @Schema(name = "UnitList")
    public record Listed(List<Unit> items) {}

    /** A unit to be opened. @param members who is to work in it; each is taken from where he worked */
    public record NewUnit(String name, @Nullable UUID head, @Nullable List<UUID> members) {}

    /** What is not sent stays; a null head takes it away. @param members everybody who is to work in it */
    @Schema(name = "UnitChange")
    public record Patch(
            @Nullable String name, @Nullable UUID head, @Nullable List<UUID> members, @Nullable Boolean closed) {}

    @Inject
    Units units;

    @GET
    @Operation(operationId = "listUnits", summary = "Stores and departments, with who works there")
    public Listed list() {
        return new Listed(units.list());
    }

    @POST
    @Operation(operationId = "createUnit", summary = "Opens a store or a department")
    @APIResponseSchema(value = Unit.class, responseCode = "201")
    public Response create(NewUnit wanted) {
        if (wanted == null) {
            throw Problem.of(400, "kernel", "bad_json");
        }
        UUID id = units.create(wanted.name(), wanted.head(), wanted.members());
        return Response.created(URI.create("/api/v1/units/" + id))
                .entity(units.get(id))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "changeUnit", summary = "Changes a unit; what is absent stays, a null head takes it away")
    @RequestBody(content = @Content(schema = @Schema(implementation = Patch.class)))
    public Unit change(@PathParam("id") UUID id, ObjectNode body) {
        ObjectNode sent = body == null ? Json.MAPPER.createObjectNode() : body;
        Patch patch = patch(sent);
        boolean nobodyLeads = sent.has("head") && patch.head() == null;
        units.change(id, new Units.Wanted(patch.name(), patch.head(), nobodyLeads, patch.members(), patch.closed()));
        return units.get(id);
    }

    private static Patch patch(ObjectNode sent) {
        try {
            return Json.MAPPER.treeToValue(sent, Patch.class);
        } catch (JsonProcessingException unfit) {
            throw Problem.of(400, "kernel", "bad_json");
        }
    }
}
