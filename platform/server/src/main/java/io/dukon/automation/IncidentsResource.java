package io.dukon.automation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

@Path("/incidents")
@RequestScoped
public class IncidentsResource {

    @Inject
    Automations automations;

    @POST
    @Path("/{run}/retry")
    public void retry(@PathParam("run") UUID run) {
        automations.retry(run);
    }

    @POST
    @Path("/{run}/skip")
    public void skip(@PathParam("run") UUID run) {
        automations.skip(run);
    }
}
