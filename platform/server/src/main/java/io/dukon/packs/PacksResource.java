package io.dukon.packs;

import io.dukon.definitions.pack.PackArchive;
import io.dukon.packs.change.ChangeView;
import io.dukon.packs.edit.Brought;
import io.dukon.packs.edit.BroughtItems;
import io.dukon.packs.own.OwnPacks;
import io.dukon.packs.plan.PackRequest;
import io.dukon.packs.plan.PlanView;
import io.dukon.packs.plan.Plans;
import io.dukon.packs.rehearsal.Rehearsal;
import io.dukon.packs.rehearsal.Rehearsals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

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

    @Inject
    OwnPacks own;

    @Inject
    Plans plans;

    @Inject
    BroughtItems brought;

    @Inject
    Rehearsals rehearsals;

    @GET
    @Operation(operationId = "listPacks", summary = "Packs that a shop may take")
    public Gallery gallery(@QueryParam("q") String query) {
        return new Gallery(packs.gallery(query));
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getPack", summary = "What a pack would bring")
    public PackView preview(@PathParam("key") String key, @QueryParam("version") String version) {
        return packs.preview(key, version);
    }

    @POST
    @Consumes("application/zip")
    @Operation(operationId = "importPack", summary = "Brings a pack of the shop's own; installs nothing")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, contentMediaType = "application/zip")))
    @APIResponseSchema(value = PackCard.class, responseCode = "201")
    public Response take(InputStream zip) throws IOException {
        // One byte more than allowed is enough to know that it is too much.
        OwnPacks.Taken taken = own.take(zip.readNBytes(PackArchive.LARGEST + 1));
        return Response.status(Response.Status.CREATED)
                .entity(packs.preview(taken.key(), null).card().with(taken.tests()))
                .build();
    }

    @DELETE
    @Path("/{key}")
    @Operation(operationId = "forgetPack", summary = "Takes a pack of the shop's own out of its gallery")
    public void forget(@PathParam("key") String key) {
        own.forget(key);
    }

    @POST
    @Path("/{key}/install")
    @Operation(operationId = "installPack", summary = "Installs a pack, once")
    public Result install(@PathParam("key") String key) {
        return new Result(packs.install(key));
    }

    @POST
    @Path("/{key}/plan")
    @Operation(operationId = "planPack", summary = "What a pack would do to the shop; writes nothing")
    public PlanView plan(@PathParam("key") String key, PackRequest request) {
        return plans.plan(key, request == null ? PackRequest.nothing() : request);
    }

    @POST
    @Path("/{key}/rehearse")
    @Operation(operationId = "rehearsePack", summary = "What robots would have done lately; nothing is written or sent")
    public Rehearsal rehearse(
            @PathParam("key") String key,
            @QueryParam("days") Integer days,
            @QueryParam("id") String id,
            PackRequest request) {
        return rehearsals.rehearse(key, request == null ? PackRequest.nothing() : request, days, id);
    }

    @POST
    @Path("/{key}/apply")
    @Operation(operationId = "applyPack", summary = "Carries a plan out, all or nothing")
    public ChangeView apply(@PathParam("key") String key, PackRequest request) {
        return plans.apply(key, request == null ? PackRequest.nothing() : request);
    }

    @GET
    @Path("/{key}/items")
    @Operation(operationId = "listBroughtItems", summary = "What an installed pack brought, and what became of it")
    public Brought brought(@PathParam("key") String key) {
        return brought.of(key);
    }
}
