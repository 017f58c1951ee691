package io.dukon.packs.own;

import io.dukon.identity.login.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/configuration/export")
@RolesAllowed({SignedIn.MEMBER, SignedIn.SAVER})
@RequestScoped
public class ExportResource {

    /** Problems are no zip: who asks for JSON is answered too. */
    private static final String ZIP = "application/zip";

    @Inject
    Exports exports;

    @GET
    @Produces({ZIP, MediaType.APPLICATION_JSON})
    @Operation(operationId = "exportConfiguration", summary = "All that configures the shop, as a pack in a zip")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, contentMediaType = ZIP)))
    public Response export(
            @QueryParam("key") String key, @QueryParam("title") String title, @QueryParam("version") String version) {
        return Response.ok(exports.zip(key, title, version), ZIP)
                .header("Content-Disposition", "attachment; filename=\"" + key + ".zip\"")
                .build();
    }
}
