package io.dukon.configuration;

import io.dukon.kernel.Callers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The record types of the shop, for every member in his language. */
@Path("/types")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TypesResource {

    public record Types(List<TypeView> items) {}

    @Inject
    Configurations configurations;

    @GET
    public Types list() {
        return new Types(new Descriptions(configurations.current(), Callers.locale()).types());
    }
}
