package io.dukon.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/work-days")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class WorkDaysResource {

    @Schema(name = "WorkDayList")
    public record Listed(List<AtWork> items) {}

    @Inject
    WorkDays days;

    @GET
    @Operation(operationId = "listWorkDays", summary = "Who works now, who began first comes first")
    public Listed list() {
        return new Listed(days.atWork());
    }
}
