package io.dukon.identity.signup;

import io.dukon.identity.Body;
import io.dukon.identity.limits.ClientAddress;
import io.dukon.identity.login.Session;
import io.dukon.identity.login.SignedIn;
import io.dukon.kernel.Languages;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/signups")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RequestScoped
public class SignUpsResource {

    public record OpenedShop(String slug) {}

    public record SignedUp(OpenedShop shop) {}

    @Inject
    SignUps signUps;

    @Context
    HttpServletRequest request;

    @GET
    @Path("/address")
    @Operation(operationId = "findShopAddress", summary = "A free address for a name, or whether an address is free")
    public SignUps.Address address(@QueryParam("name") String name, @QueryParam("slug") String slug) {
        String language = Languages.current(request.getHeader("Accept-Language"));
        return slug != null ? signUps.look(slug, language) : signUps.propose(name);
    }

    @POST
    @Operation(operationId = "signUp", summary = "Opens a shop and lets its owner in")
    @APIResponseSchema(value = SignedUp.class, responseCode = "201")
    public Response open(SignUp form, @HeaderParam("Idempotency-Key") String key) {
        Session session = SignedIn.of(request).map(SignedIn::session).orElse(null);
        SignUps.Opened opened = signUps.open(Body.required(form), session, key, ClientAddress.network(request));
        return Response.status(Response.Status.CREATED)
                .header("Set-Cookie", opened.cookie())
                .entity(new SignedUp(new OpenedShop(opened.slug())))
                .build();
    }
}
