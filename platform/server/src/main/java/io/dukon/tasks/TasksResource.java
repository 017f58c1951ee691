package io.dukon.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jetbrains.annotations.Nullable;

@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TasksResource {

    /** A task to be set by hand. */
    public record NewTask(
            String title,
            @Nullable String text,
            @Nullable Instant dueAt,
            @Nullable UUID responsible,
            @Nullable UUID recordId) {}

    /** What is not sent stays; a null time takes it away. */
    @Schema(name = "TaskChange")
    public record Patch(
            @Nullable String title, @Nullable String text, @Nullable Instant dueAt, @Nullable UUID responsible) {}

    @Inject
    Tasks tasks;

    @Inject
    TaskPages pages;

    @GET
    @Operation(operationId = "listTasks", summary = "Tasks of a view")
    public TaskPages.Listed list(
            @QueryParam("view") String view,
            @QueryParam("mine") @DefaultValue("false") boolean mine,
            @QueryParam("cursor") String cursor) {
        return pages.list(view, mine, cursor);
    }

    @POST
    @Operation(operationId = "createTask", summary = "Sets a task")
    @APIResponseSchema(value = Task.class, responseCode = "201")
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
    @Operation(operationId = "changeTask", summary = "Changes a task; what is absent stays, a null time takes it away")
    @RequestBody(content = @Content(schema = @Schema(implementation = Patch.class)))
    public Task change(@PathParam("id") UUID id, ObjectNode body) throws JsonProcessingException {
        JsonNode sent = body == null ? Json.MAPPER.createObjectNode() : body;
        Patch patch = Json.MAPPER.treeToValue(sent, Patch.class);
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
    @Operation(operationId = "finishTask", summary = "Finishes a task, and lets robots that waited for it go on")
    public TaskPages.Finished finish(@PathParam("id") UUID id) {
        tasks.finish(id);
        return pages.finished(id);
    }

    @POST
    @Path("/{id}/reopen")
    @Operation(operationId = "reopenTask", summary = "Opens a finished task again")
    public Task reopen(@PathParam("id") UUID id) {
        tasks.reopen(id);
        return pages.get(id);
    }
}
