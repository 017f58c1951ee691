package io.dukon.pipelines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

@Path("/boards/{pipeline}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BoardsResource {

    @Inject
    Boards boards;

    @GET
    public BoardView board(
            @PathParam("pipeline") String pipeline, @QueryParam("view") String view, @QueryParam("q") String question) {
        return boards.board(pipeline, view, question);
    }

    @GET
    @Path("/column")
    public BoardView.Cards column(
            @PathParam("pipeline") String pipeline,
            @QueryParam("stage") String stage,
            @QueryParam("view") String view,
            @QueryParam("q") String question,
            @QueryParam("cursor") String cursor) {
        return boards.column(pipeline, stage, view, question, cursor);
    }
}
