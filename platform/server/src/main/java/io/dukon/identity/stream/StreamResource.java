package io.dukon.identity.stream;

import io.dukon.identity.login.SignedIn;
import io.dukon.kernel.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/stream")
@RolesAllowed(SignedIn.MEMBER)
@RequestScoped
public class StreamResource {

    @Inject
    Streams streams;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    /** @param shop address of the shop in which the page believes to be; compared by the filter before us */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "openStream",
            summary = "Events of the shop as they happen: notification, records, tasks, ping")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    public void open(@QueryParam("shop") String shop, @Context SseEventSink sink, @Context Sse sse) {
        SignedIn who = SignedIn.of(request).orElseThrow();
        Caller caller = who.caller();
        response.setHeader("X-Accel-Buffering", "no");
        streams.add(new OpenStream(
                caller.tenantId(),
                caller.memberId(),
                caller.personId(),
                who.session().hash(),
                sink,
                sse));
    }
}
