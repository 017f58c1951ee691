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
import java.util.Map;
import java.util.UUID;

@Path("/order-files")
@Produces(MediaType.APPLICATION_JSON)
public class OrderFilesResource {

    @Inject
    OrderFiles files;

    @GET
    public Map<String, List<OrderFileView>> list() {
        return Map.of("items", files.list());
    }

    @GET
    @Path("/{id}")
    public OrderFileView get(@PathParam("id") UUID id) {
        return files.get(id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
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
    public Response importFile(@PathParam("id") UUID id) {
        ImportReport report = files.importFile(id);
        return Response.status("running".equals(report.state()) ? 202 : 200)
                .entity(report)
                .build();
    }
}
