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

@Path("/shifts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ShiftsResource {

    @Schema(name = "ShiftList")
    public record Listed(List<Shift> items) {}

    @Inject
    Shifts shifts;

    @GET
    @Operation(operationId = "listShifts", summary = "The kinds of shifts of the shop, the earliest first")
    public Listed list() {
        return new Listed(shifts.list());
    }
}
