package io.dukon.queues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/requests")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RequestsResource {

    /** Requests, the most urgent first. */
    @Schema(name = "RequestList")
    public record Listed(List<RequestView> items) {}

    @Inject
    Requests requests;

    @GET
    @Operation(operationId = "listRequests", summary = "Requests that the caller may take now")
    public Listed list() {
        return new Listed(requests.mine());
    }

    @POST
    @Path("/{id}/accept")
    @Operation(operationId = "acceptRequest", summary = "Takes a request: the first has it, and its robot goes on")
    public RequestView.About accept(@PathParam("id") UUID id) {
        return requests.accept(id);
    }

    @POST
    @Path("/{id}/decline")
    @Operation(operationId = "declineRequest", summary = "Says no to a request: the next one is asked at once")
    public void decline(@PathParam("id") UUID id) {
        requests.decline(id);
    }
}
