package io.dukon.integrations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/apps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("member")
@RequestScoped
public class AppsResource {

    @Inject
    Apps apps;

    @GET
    @Operation(operationId = "listApps", summary = "Apps that the shop has or may have, and the places of its tariff")
    public AppView.All list() {
        return apps.list();
    }

    @POST
    @Path("/{app}")
    @Operation(
            operationId = "installApp",
            summary = "Installs an app into a place of the tariff; the answer shows its password for the only time")
    @APIResponseSchema(value = AppView.Installed.class, responseCode = "201")
    public Response install(@PathParam("app") String app) {
        return Response.status(Response.Status.CREATED)
                .entity(apps.install(app))
                .build();
    }

    @POST
    @Path("/{app}/credentials")
    @Operation(operationId = "renewAppCredentials", summary = "A new password for the app; the old one stops at once")
    @APIResponseSchema(value = AppView.Installed.class, responseCode = "200")
    public AppView.Installed renew(@PathParam("app") String app) {
        return apps.renew(app);
    }

    @DELETE
    @Path("/{app}")
    @Operation(operationId = "removeApp", summary = "Removes an app and frees its place; what it brought stays")
    public void remove(@PathParam("app") String app) {
        apps.remove(app);
    }
}
