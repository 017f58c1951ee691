package io.dukon.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Page;
import io.dukon.kernel.Problem;
import io.dukon.records.Lines.Written;
import io.dukon.timeline.Entry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/records")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RecordsResource {

    /** All lines of a record. */
    @Schema(name = "NewLines")
    public record WrittenLines(List<Written> lines) {}

    @Schema(name = "NewNote")
    public record WrittenNote(String text) {}

    @Inject
    Intake intake;

    @Inject
    Records records;

    @Inject
    RecordPages pages;

    @GET
    @Operation(operationId = "listRecords", summary = "Records of one type")
    public Page<ListedRecord> list(
            @QueryParam("type") String type,
            @QueryParam("q") String question,
            @QueryParam("sort") String sort,
            @QueryParam("cursor") String cursor) {
        return pages.list(type, question, sort, cursor);
    }

    @POST
    @Operation(operationId = "createRecord", summary = "A new record, with its client")
    @APIResponseSchema(value = RecordView.class, responseCode = "201")
    public Response create(NewRecord request) {
        if (request == null) {
            throw Problem.of(400, "kernel", "bad_json");
        }
        RecordView view = pages.get(intake.open(request));
        return tagged(
                Response.created(URI.create("/api/v1/records/" + view.card().id())), view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRecord", summary = "A record and everything around it")
    @APIResponseSchema(RecordView.class)
    public Response get(@PathParam("id") UUID id) {
        return tagged(Response.ok(), pages.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "changeRecord",
            summary = "Changes a record; what is absent stays, null empties; 412 changed_meanwhile")
    @APIResponseSchema(RecordView.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = RecordPatch.class)))
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ObjectNode body) {
        return tagged(
                Response.ok(),
                IfMatch.orCurrent(
                        () -> pages.change(id, IfMatch.version(ifMatch), RecordPatch.values(body)),
                        () -> pages.get(id)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteRecord", summary = "Deletes a record")
    public void delete(@PathParam("id") UUID id) {
        records.delete(id);
    }

    @PUT
    @Path("/{id}/lines")
    @Operation(operationId = "replaceLines", summary = "Replaces all lines of a record; their sum is its amount")
    @APIResponseSchema(RecordView.class)
    public Response replaceLines(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, WrittenLines body) {
        return tagged(
                Response.ok(),
                IfMatch.orCurrent(
                        () -> pages.replaceLines(id, IfMatch.version(ifMatch), body == null ? null : body.lines()),
                        () -> pages.get(id)));
    }

    @POST
    @Path("/{id}/notes")
    @Operation(operationId = "addNote", summary = "Writes a note into the history of a record")
    public Entry note(@PathParam("id") UUID id, WrittenNote body) {
        return records.note(id, body == null ? null : body.text());
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(operationId = "getTimeline", summary = "The history of a record, newest first")
    public Page<Entry> timeline(@PathParam("id") UUID id, @QueryParam("cursor") String cursor) {
        return pages.timeline(id, cursor);
    }

    private static Response tagged(Response.ResponseBuilder response, RecordView view) {
        return response.entity(view).tag(String.valueOf(view.card().version())).build();
    }
}
