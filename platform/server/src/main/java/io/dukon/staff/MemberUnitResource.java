package io.dukon.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jetbrains.annotations.Nullable;

@Path("/members/{id}/unit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MemberUnitResource {

    /** @param unit null = none */
    public record MemberUnit(@Nullable UUID unit) {}

    @Inject
    Units units;

    @PUT
    @Operation(operationId = "placeMember", summary = "Puts a member into a store or a department")
    public void place(@PathParam("id") UUID id, MemberUnit wanted) {
        units.place(id, wanted == null ? null : wanted.unit());
    }
}
