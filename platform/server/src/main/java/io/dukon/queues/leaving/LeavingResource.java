package io.dukon.queues.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/members/{id}/work")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class LeavingResource {

    @Inject
    Leaving leaving;

    @GET
    @Operation(
            operationId = "workOfMember",
            summary = "Open records and tasks of a member, and who gets them when the member leaves")
    public MemberWork get(@PathParam("id") UUID id) {
        return leaving.of(id);
    }
}
