package io.dukon.packs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/sample-data")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SampleDataResource {

    /** @param records how many there are, or how many are gone */
    @Schema(name = "SampleRecords")
    public record Sample(long records) {}

    @Inject
    SampleData data;

    @GET
    @Operation(operationId = "countSampleRecords", summary = "How many sample records there are")
    public Sample get() {
        return new Sample(data.count());
    }

    @POST
    @Operation(operationId = "addSampleRecords", summary = "Fills the shop with samples")
    public Sample add() {
        return new Sample(data.add());
    }

    @DELETE
    @Operation(operationId = "removeSampleRecords", summary = "Takes the samples away")
    public Sample remove() {
        return new Sample(data.remove());
    }
}
