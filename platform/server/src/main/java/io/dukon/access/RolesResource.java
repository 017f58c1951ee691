package io.dukon.access;

import io.dukon.identity.Rights;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/roles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "key"})
@RequestScoped
public class RolesResource {

    public record RoleList(List<Rights.Role> items) {}

    @Inject
    Rights rights;

    @GET
    @Operation(operationId = "listRoles", summary = "Roles that members of the shop can have")
    public RoleList list() {
        return new RoleList(rights.roles());
    }
}
