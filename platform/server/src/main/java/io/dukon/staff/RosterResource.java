package io.dukon.staff;

import io.dukon.kernel.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/roster")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RosterResource {

    /** Entries of the roster. */
    @Schema(name = "RosterEntries")
    public record Entries(List<RosterEntry> items) {}

    @Inject
    Roster roster;

    @GET
    @Operation(operationId = "getRoster", summary = "Who works on these days; dates of the shop's calendar")
    public Entries list(@QueryParam("from") String from, @QueryParam("to") String to) {
        return new Entries(roster.list(day(from, "/from"), day(to, "/to")));
    }

    @PUT
    @Operation(
            operationId = "changeRoster",
            summary = "Changes entries together; without a shift a member is taken off")
    public void change(Entries wanted) {
        roster.change(wanted == null ? null : wanted.items());
    }

    private static LocalDate day(String written, String pointer) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException notADay) {
            throw Problem.invalid().at(pointer, "kernel", "bad_value");
        }
    }
}
