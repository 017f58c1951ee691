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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class NotificationsResource {

    /** @param ids null = all */
    @Schema(name = "ReadNotifications")
    public record Read(@Nullable List<UUID> ids) {}

    @Inject
    Notifications notifications;

    @GET
    @Operation(operationId = "listNotifications", summary = "The caller's notifications, newest first")
    public Notifications.Listed list(@QueryParam("cursor") String cursor) {
        return notifications.list(cursor);
    }

    @POST
    @Path("/read")
    @Operation(operationId = "readNotifications", summary = "Marks notifications as read; without ids, all of them")
    public void read(Read request) {
        notifications.read(request == null ? null : request.ids());
    }
}
