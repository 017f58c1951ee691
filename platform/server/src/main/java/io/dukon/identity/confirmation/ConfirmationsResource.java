package io.dukon.identity.confirmation;

import io.dukon.identity.login.SignedIn;
import io.dukon.identity.login.WhileUnconfirmed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/confirmations")
@RolesAllowed(SignedIn.MEMBER)
@RequestScoped
public class ConfirmationsResource {

    @Inject
    Confirmations confirmations;

    @Context
    HttpServletRequest request;

    @POST
    @WhileUnconfirmed
    @Operation(operationId = "sendConfirmation", summary = "Sends the letter that confirms the e-mail address again")
    public void send() {
        confirmations.send(SignedIn.person(request));
    }

    @POST
    @Path("/{token}")
    @PermitAll
    @Operation(operationId = "confirmEmail", summary = "Confirms an e-mail address with the secret of a mailed link")
    public void confirm(@PathParam("token") String token) {
        confirmations.confirm(token);
    }
}
