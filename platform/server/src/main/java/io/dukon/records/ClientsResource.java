package io.dukon.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/clients")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ClientsResource {

    @Schema(name = "ClientList")
    public record Clients(List<Client> items) {}

    @Inject
    Search search;

    @GET
    @Operation(operationId = "findClients", summary = "Contacts and companies by name, phone or e-mail")
    public Clients clients(@QueryParam("q") String question) {
        return new Clients(search.clients(question));
    }
}
