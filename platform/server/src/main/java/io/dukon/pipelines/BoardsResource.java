package io.dukon.pipelines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/boards/{pipeline}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BoardsResource {

    @Inject
    Boards boards;

    @GET
    @Operation(
            operationId = "getBoard",
            summary = "A board: open stages with their newest cards, closed ones as numbers")
    public BoardView board(
            @PathParam("pipeline") String pipeline,
            @QueryParam("view") String view,
            @QueryParam("filter") String filter,
            @QueryParam("q") String question) {
        return boards.board(pipeline, new Boards.Asked(view, filter, question));
    }

    @GET
    @Path("/column")
    @Operation(operationId = "getColumn", summary = "More cards of a column")
    public BoardView.Cards column(
            @PathParam("pipeline") String pipeline,
            @QueryParam("stage") String stage,
            @QueryParam("view") String view,
            @QueryParam("filter") String filter,
            @QueryParam("q") String question,
            @QueryParam("cursor") String cursor) {
        return boards.column(pipeline, stage, new Boards.Asked(view, filter, question), cursor);
    }
}
