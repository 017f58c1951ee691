package io.dukon.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SearchResource {

    @Inject
    Search search;

    @GET
    @Operation(operationId = "search", summary = "Records by title, number, phone or e-mail")
    public Search.Groups search(@QueryParam("q") String question) {
        return search.search(question);
    }
}
