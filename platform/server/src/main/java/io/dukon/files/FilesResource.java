package io.dukon.files;

import io.dukon.kernel.Problem;
import jakarta.enterprise.context.RequestScoped;
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

@Path("/files")
@RequestScoped
public class FilesResource {

    private static final String BYTES = MediaType.APPLICATION_OCTET_STREAM;

    /** Parts of the upload. */
    public record FileUpload(@Schema(type = SchemaType.STRING, contentMediaType = BYTES) byte[] file) {}

    @Inject
    Files files;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "uploadFile", summary = "Keeps a file, for a day, until a field of a record holds its id")
    @APIResponseSchema(value = FileView.class, responseCode = "201")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = FileUpload.class)))
    public Response upload(List<EntityPart> parts) throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getFileName().isPresent())
                .findFirst()
                .orElseThrow(() -> Problem.of(422, "files", "missing"));
        try (InputStream content = file.getContent()) {
            byte[] bytes = content.readNBytes(Files.LARGEST + 1);
            String type = String.valueOf(file.getMediaType());
            return Response.status(Response.Status.CREATED)
                    .entity(files.keep(file.getFileName().get(), type, bytes))
                    .build();
        }
    }

    /** Whatever is inside, the browser keeps it and opens nothing of it as a page of ours. */
    @GET
    @Path("/{id}")
    @Produces({BYTES, "image/*", MediaType.APPLICATION_JSON})
    @Operation(operationId = "downloadFile", summary = "The content of a file, to keep")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = BYTES, schema = @Schema(type = SchemaType.STRING, contentMediaType = BYTES)))
    public Response download(@PathParam("id") UUID id) {
        Download file = files.read(id);
        return Response.ok(file.content(), file.image() == null ? BYTES : file.image())
                .header("Content-Disposition", FileName.attachment(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
