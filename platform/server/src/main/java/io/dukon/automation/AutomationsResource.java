package io.dukon.automation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/automations/{automation}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AutomationsResource {

    /** How many records it is being applied to. */
    @Schema(name = "AppliedAutomation")
    public record Applied(long records) {}

    @Inject
    Care care;

    @GET
    @Operation(operationId = "getAutomation", summary = "How a robot fares, and for how many records it came too late")
    public AutomationView get(@PathParam("automation") String id) {
        return care.get(id);
    }

    @POST
    @Path("/apply")
    @Operation(
            operationId = "applyAutomation",
            summary = "Starts a robot for the records that already stand where it would have started")
    public Applied apply(@PathParam("automation") String id) {
        return new Applied(care.apply(id));
    }

    @POST
    @Path("/resume")
    @Operation(operationId = "resumeAutomation", summary = "Lets a robot start again that failed again and again")
    public void resume(@PathParam("automation") String id) {
        care.resume(id);
    }
}
