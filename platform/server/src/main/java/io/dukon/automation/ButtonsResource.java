package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.automation.Automations.Opened;
import io.dukon.automation.Automations.Pressed;
import io.dukon.records.Card;
import io.dukon.records.RecordPages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

@Path("/records/{id}/buttons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ButtonsResource {

    /** @param ask answers by id */
    public record Press(@Nullable Map<String, JsonNode> ask) {}

    /** The record as it is after the press. */
    @Schema(name = "PressResult")
    public record Answer(@Nullable Opened opened, Card record) {}

    @Inject
    Automations automations;

    @Inject
    RecordPages pages;

    @POST
    @Path("/{button}")
    @Operation(operationId = "pressButton", summary = "Presses a button of a record: its robot runs to the first wait")
    public Answer press(@PathParam("id") UUID id, @PathParam("button") String button, Press press) {
        Pressed pressed = automations.press(id, button, press == null ? null : press.ask());
        return new Answer(pressed.opened(), pages.card(id));
    }
}
