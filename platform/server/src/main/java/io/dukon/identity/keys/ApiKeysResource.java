package io.dukon.identity.keys;

import io.dukon.identity.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("member")
@RequestScoped
public class ApiKeysResource {

    public record ApiKeyList(List<ApiKey> items) {}

    /** @param scopes read, write */
    public record NewApiKey(String name, List<String> scopes) {}

    @Inject
    ApiKeys keys;

    @GET
    @Operation(operationId = "listApiKeys", summary = "API keys of the shop, revoked ones last")
    public ApiKeyList list() {
        return new ApiKeyList(keys.list());
    }

    @POST
    @Operation(operationId = "createApiKey", summary = "A new API key; the answer shows it for the only time")
    @APIResponseSchema(value = ApiKey.class, responseCode = "201")
    public Response create(NewApiKey request) {
        Body.required(request);
        return Response.status(Response.Status.CREATED)
                .entity(keys.create(request.name(), request.scopes()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "revokeApiKey", summary = "Revokes an API key at once")
    public void revoke(@PathParam("id") UUID id) {
        keys.revoke(id);
    }
}
