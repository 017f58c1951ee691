package io.dukon.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

@Path("/tasks/{id}/form")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TaskFormsResource {

    /** @param answers by field */
    @Schema(name = "TaskFormAnswers")
    public record Submission(@Nullable Map<String, JsonNode> answers) {}

    @Inject
    TaskForms forms;

    @Inject
    TaskPages pages;

    @GET
    @Operation(operationId = "getTaskForm", summary = "What the form asks that finishes a task")
    public TaskForm get(@PathParam("id") UUID id) {
        return forms.get(id);
    }

    @POST
    @Operation(operationId = "submitTaskForm", summary = "Submits the form of a task, which is done by it")
    public TaskPages.Finished submit(@PathParam("id") UUID id, Submission submission) {
        forms.submit(id, submission == null ? null : submission.answers());
        return pages.finished(id);
    }
}
