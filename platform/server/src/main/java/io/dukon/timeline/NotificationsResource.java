package io.dukon.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class NotificationsResource {

    /** @param ids null = all */
    public record Read(List<UUID> ids) {}

    @Inject
    Notifications notifications;

    @GET
    public Notifications.Listed list(@QueryParam("cursor") String cursor) {
        return notifications.list(cursor);
    }

    @POST
    @Path("/read")
    public void read(Read request) {
        notifications.read(request == null ? null : request.ids());
    }
}
