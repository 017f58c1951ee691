package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TasksResource {

    /** A task to be set by hand. */
    public record NewTask(String title, String text, Instant dueAt, UUID responsible, UUID recordId) {}

    /** What is not sent stays; a null time takes it away. */
    public record Patch(String title, String text, Instant dueAt, UUID responsible) {}

    @Inject
    Tasks tasks;

    @Inject
    TaskPages pages;

    @GET
    public TaskPages.Listed list(
            @QueryParam("view") String view,
            @QueryParam("mine") @DefaultValue("false") boolean mine,
            @QueryParam("cursor") String cursor) {
        return pages.list(view, mine, cursor);
    }

    @POST
    public Response create(NewTask wanted) {
        if (wanted == null) {
            throw Problem.of(400, "kernel", "bad_json");
        }
        UUID id = tasks.create(
                new TaskChange(wanted.title(), wanted.text(), wanted.dueAt(), wanted.responsible(), false),
                wanted.recordId());
        return Response.created(URI.create("/api/v1/tasks/" + id))
                .entity(pages.get(id))
                .build();
    }

    @PATCH
    @Path("/{id}")
    public Task change(@PathParam("id") UUID id, ObjectNode body) {
        JsonNode sent = body == null ? Json.MAPPER.createObjectNode() : body;
        Patch patch = Json.read(sent.toString(), Patch.class);
        tasks.change(
                id,
                new TaskChange(
                        patch.title(),
                        patch.text(),
                        patch.dueAt(),
                        patch.responsible(),
                        sent.has("dueAt") && patch.dueAt() == null));
        return pages.get(id);
    }

    @POST
    @Path("/{id}/finish")
    public TaskPages.Finished finish(@PathParam("id") UUID id) {
        tasks.finish(id);
        return pages.finished(id);
    }

    @POST
    @Path("/{id}/reopen")
    public Task reopen(@PathParam("id") UUID id) {
        tasks.reopen(id);
        return pages.get(id);
    }
}
