package io.dukon.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jetbrains.annotations.Nullable;

@Path("/work-day")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class WorkDayResource {

    /**
     * @param startedAt absent while the caller does not work
     * @param counts    a queue of the shop asks only those of the caller's role who work
     */
    public record WorkDay(@Nullable Instant startedAt, boolean counts) {}

    @Inject
    WorkDays days;

    @GET
    @Operation(operationId = "getWorkDay", summary = "Since when the caller works")
    public WorkDay get() {
        return new WorkDay(days.startedAt().orElse(null), days.counts());
    }

    @POST
    @Path("/start")
    @Operation(operationId = "startWorkDay", summary = "Starts the caller's work day")
    public WorkDay start() {
        days.start();
        return get();
    }

    @POST
    @Path("/end")
    @Operation(operationId = "endWorkDay", summary = "Ends the caller's work day: what he is asked passes on")
    public WorkDay end() {
        days.end();
        return get();
    }
}
