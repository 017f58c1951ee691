package io.dukon.packs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/packs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PacksResource {

    @Schema(name = "PackList")
    public record Gallery(List<PackCard> items) {}

    /** @param pipelines ids of the shop's pipelines */
    @Schema(name = "InstallResult")
    public record Result(List<String> pipelines) {}

    @Inject
    Packs packs;

    @GET
    @Operation(operationId = "listPacks", summary = "Packs that a shop may take")
    public Gallery gallery() {
        return new Gallery(packs.gallery());
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getPack", summary = "What a pack would bring")
    public PackView preview(@PathParam("key") String key) {
        return packs.preview(key);
    }

    @POST
    @Path("/{key}/install")
    @Operation(operationId = "installPack", summary = "Installs a pack, once")
    public Result install(@PathParam("key") String key) {
        return new Result(packs.install(key));
    }
}
