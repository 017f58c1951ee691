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

@Path("/packs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PacksResource {

    public record Gallery(List<PackView> items) {}

    /** @param pipelines ids of the shop's pipelines */
    public record Result(List<String> pipelines) {}

    @Inject
    Packs packs;

    @GET
    public Gallery gallery() {
        return new Gallery(packs.gallery());
    }

    @GET
    @Path("/{key}")
    public PackView preview(@PathParam("key") String key) {
        return packs.preview(key);
    }

    @POST
    @Path("/{key}/install")
    public Result install(@PathParam("key") String key) {
        return new Result(packs.install(key));
    }
}
