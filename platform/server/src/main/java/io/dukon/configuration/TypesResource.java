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

/** The record types of the shop, for every member in his language. */
@Path("/types")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TypesResource {

    @Schema(name = "RecordTypeList")
    public record Types(List<TypeView> items) {}

    @Inject
    Configurations configurations;

    @Inject
    FieldSight sight;

    @GET
    @Operation(operationId = "listRecordTypes", summary = "Record types with their fields and buttons")
    public Types list() {
        return new Types(new Descriptions(configurations.current(), Callers.locale())
                .types().stream()
                        .map(type -> type.only(field -> sight.seen(type.id(), field)))
                        .toList());
    }
}
