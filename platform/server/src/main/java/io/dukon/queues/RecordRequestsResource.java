package io.dukon.queues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/records/{id}/requests")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RecordRequestsResource {

    @Inject
    Requests requests;

    @GET
    @Operation(operationId = "listRecordRequests", summary = "Who is asked about a record, and who took it")
    public RequestsResource.Listed list(@PathParam("id") UUID id) {
        return new RequestsResource.Listed(requests.ofRecord(id));
    }
}
