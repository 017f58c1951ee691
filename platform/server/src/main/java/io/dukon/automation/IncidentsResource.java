package io.dukon.automation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/incidents")
@RequestScoped
public class IncidentsResource {

    @Inject
    Automations automations;

    @POST
    @Path("/{run}/retry")
    @Operation(operationId = "retryIncident", summary = "Lets a failed robot try again")
    public void retry(@PathParam("run") UUID run) {
        automations.retry(run);
    }

    @POST
    @Path("/{run}/skip")
    @Operation(operationId = "skipIncident", summary = "Lets a failed robot go on without the step that failed")
    public void skip(@PathParam("run") UUID run) {
        automations.skip(run);
    }
}
