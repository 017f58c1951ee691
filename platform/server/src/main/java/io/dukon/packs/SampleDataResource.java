package io.dukon.packs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

@Path("/sample-data")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SampleDataResource {

    /** @param records how many there are, or how many are gone */
    public record Sample(long records) {}

    @Inject
    SampleData data;

    @GET
    public Sample get() {
        return new Sample(data.count());
    }

    @POST
    public Sample add() {
        return new Sample(data.add());
    }

    @DELETE
    public Sample remove() {
        return new Sample(data.remove());
    }
}
