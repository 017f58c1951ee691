package io.dukon.packs.edit;

import io.dukon.kernel.Problem;
import io.dukon.packs.change.ChangeView;
import io.dukon.records.IfMatch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jetbrains.annotations.Nullable;

@Path("/configuration")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConfigurationResource {

    /** @param mapping where records of closed stages go, by full name of the stage */
    @Schema(name = "Edits")
    public record Edits(List<Edit> edits, @Nullable Map<String, String> mapping) {}

    @Inject
    Editor editor;

    @Inject
    ConfigurationViews views;

    @GET
    @Operation(
            operationId = "getConfiguration",
            summary = "All that configures the shop, with who brought or changed it")
    @APIResponseSchema(value = ConfigurationView.class, responseCode = "200")
    public Response get() {
        ConfigurationView view = views.view();
        return Response.ok(view).header("ETag", "\"" + view.version() + "\"").build();
    }

    @POST
    @Path("/edits")
    @Operation(operationId = "editConfiguration", summary = "Changes the configuration: every edit or none")
    @APIResponseSchema(value = ChangeView.class, responseCode = "200")
    public Response edit(@HeaderParam("If-Match") String ifMatch, Edits edits) {
        if (edits == null || edits.edits() == null) {
            throw Problem.invalid().at("/edits", "kernel", "required");
        }
        ChangeView change = editor.edit(IfMatch.version(ifMatch), edits.edits(), edits.mapping());
        return Response.ok(change)
                .header("ETag", "\"" + change.version() + "\"")
                .build();
    }
}
