package io.dukon.exchange;

import io.dukon.exchange.commerceml.Limits;
import io.dukon.kernel.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/order-files")
@Produces(MediaType.APPLICATION_JSON)
public class OrderFilesResource {

    public record OrderFileList(List<OrderFileView> items) {}

    /** Parts of the upload. */
    public record OrderUpload(
            @Schema(type = SchemaType.STRING, contentMediaType = "application/octet-stream") byte[] file) {}

    @Inject
    OrderFiles files;

    @GET
    @Operation(operationId = "listOrderFiles", summary = "The last order files, newest first")
    public OrderFileList list() {
        return new OrderFileList(files.list());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrderFile", summary = "What an import of the file would do, or has done")
    public OrderFileView get(@PathParam("id") UUID id) {
        return files.get(id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "uploadOrderFile", summary = "Reads a file of orders; makes no deal yet")
    @APIResponseSchema(value = OrderFileView.class, responseCode = "201")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = OrderUpload.class)))
    public Response upload(List<EntityPart> parts) throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> Problem.of(422, "exchange", "file_missing"));
        try (InputStream content = file.getContent()) {
            // One byte more than allowed is enough to know that it is too much.
            byte[] bytes = content.readNBytes(Limits.FILE + 1);
            return Response.status(Response.Status.CREATED)
                    .entity(files.upload(file.getFileName().get(), bytes))
                    .build();
        }
    }

    @POST
    @Path("/{id}/import")
    @Operation(
            operationId = "importOrderFile",
            summary = "Makes deals of the orders of a file; 202 while a large one goes on")
    @APIResponseSchema(value = ImportReport.class, responseCode = "200")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response importFile(@PathParam("id") UUID id) {
        ImportReport report = files.importFile(id);
        return Response.status("running".equals(report.state()) ? 202 : 200)
                .entity(report)
                .build();
    }
}
