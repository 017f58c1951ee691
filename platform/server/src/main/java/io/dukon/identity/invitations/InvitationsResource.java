package io.dukon.identity.invitations;

import io.dukon.identity.Body;
import io.dukon.identity.login.Session;
import io.dukon.identity.login.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jetbrains.annotations.Nullable;

@Path("/invitations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(SignedIn.MEMBER)
@RequestScoped
public class InvitationsResource {

    public record NewInvitation(String email, List<String> roles) {}

    @Schema(name = "MadeInvitation")
    public record Made(UUID id) {}

    /** Empty from somebody who is signed in with the invited address. */
    public record Acceptance(@Nullable String name, @Nullable String password) {}

    public record JoinedShop(String slug) {}

    public record Accepted(JoinedShop shop) {}

    @Inject
    Invitations invitations;

    @Inject
    Joining joining;

    @Context
    HttpServletRequest request;

    @POST
    @Operation(operationId = "invite", summary = "Invites somebody by e-mail")
    @APIResponseSchema(value = Made.class, responseCode = "201")
    public Response invite(NewInvitation wanted) {
        Body.required(wanted);
        UUID id = invitations.invite(wanted.email(), wanted.roles());
        return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "withdrawInvitation", summary = "Takes an invitation back")
    public void withdraw(@PathParam("id") UUID id) {
        invitations.withdraw(id);
    }

    @POST
    @Path("/{id}/send")
    @Operation(operationId = "sendInvitation", summary = "Sends the letter again, with a new link")
    public void send(@PathParam("id") UUID id) {
        invitations.sendAgain(id);
    }

    @GET
    @Path("/by-token/{token}")
    @PermitAll
    @Operation(operationId = "getInvitation", summary = "What an invitation's link is about")
    public Joining.Invited look(@PathParam("token") String token) {
        return joining.look(token);
    }

    @POST
    @Path("/by-token/{token}")
    @PermitAll
    @Operation(operationId = "acceptInvitation", summary = "Joins the shop and lets the person in")
    @APIResponseSchema(value = Accepted.class, responseCode = "200")
    public Response accept(@PathParam("token") String token, Acceptance acceptance) {
        Session session = SignedIn.of(request).map(SignedIn::session).orElse(null);
        Joining.Joined joined = joining.accept(
                token,
                session,
                acceptance == null ? null : acceptance.name(),
                acceptance == null ? null : acceptance.password());
        return Response.ok(new Accepted(new JoinedShop(joined.slug())))
                .header("Set-Cookie", joined.cookie())
                .build();
    }
}
