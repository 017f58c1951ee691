package io.dukon.packs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/checklist")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ChecklistResource {

    @Inject
    Checklist checklist;

    @GET
    @Operation(operationId = "getChecklist", summary = "The first steps of a new shop")
    public Checklist.Steps get() {
        return checklist.steps();
    }
}
