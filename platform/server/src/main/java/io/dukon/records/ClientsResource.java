package io.dukon.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

@Path("/clients")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ClientsResource {

    public record Clients(List<Client> items) {}

    @Inject
    Search search;

    @GET
    public Clients clients(@QueryParam("q") String question) {
        return new Clients(search.clients(question));
    }
}
