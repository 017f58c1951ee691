package io.dukon.automation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/incidents")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class IncidentsResource {

    public record IncidentList(List<IncidentView> items) {}

    /** @param step at which the incident stands, so that nobody skips one that he has not read about */
    public record SkippedStep(String step) {}

    @Inject
    Automations automations;

    @Inject
    IncidentPages pages;

    @GET
    @Operation(
            operationId = "listIncidents",
            summary = "What did not happen in the shop and waits for a person, newest first")
    public IncidentList list() {
        return new IncidentList(pages.list());
    }

    @POST
    @Path("/{run}/retry")
    @Operation(operationId = "retryIncident", summary = "Lets a failed robot try again")
    public void retry(@PathParam("run") UUID run) {
        automations.retry(run);
    }

    @POST
    @Path("/{run}/skip")
    @Operation(operationId = "skipIncident", summary = "Lets a failed robot go on without the step that failed")
    public void skip(@PathParam("run") UUID run, SkippedStep skipped) {
        automations.skip(run, skipped == null ? null : skipped.step());
    }

    @POST
    @Path("/{run}/leave")
    @Operation(operationId = "leaveIncident", summary = "Leaves a failed robot as it is: it does nothing more")
    public void leave(@PathParam("run") UUID run) {
        automations.leave(run);
    }

    @POST
    @Path("/jobs/{job}/retry")
    @Operation(operationId = "retryJob", summary = "Lets failed work behind the scenes be tried again")
    public void retryJob(@PathParam("job") UUID job) {
        pages.retryJob(job);
    }

    @DELETE
    @Path("/jobs/{job}")
    @Operation(operationId = "dropJob", summary = "Gives up failed work behind the scenes")
    public void dropJob(@PathParam("job") UUID job) {
        pages.dropJob(job);
    }
}
