package io.dukon.configuration;

import io.dukon.kernel.Callers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The pipelines of the shop, for every member in his language. */
@Path("/pipelines")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PipelinesResource {

    @Schema(name = "PipelineList")
    public record Pipelines(List<PipelineView> items) {}

    @Inject
    Configurations configurations;

    @GET
    @Operation(operationId = "listPipelines", summary = "Pipelines and their stages")
    public Pipelines list() {
        return new Pipelines(new Descriptions(configurations.current(), Callers.locale()).pipelines());
    }
}
