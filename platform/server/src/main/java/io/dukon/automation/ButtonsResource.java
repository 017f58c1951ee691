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

@Path("/records/{id}/buttons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ButtonsResource {

    /** @param ask answers by id */
    public record Press(Map<String, JsonNode> ask) {}

    /** The record as it is after the press. */
    public record Answer(Opened opened, Card record) {}

    @Inject
    Automations automations;

    @Inject
    RecordPages pages;

    @POST
    @Path("/{button}")
    public Answer press(@PathParam("id") UUID id, @PathParam("button") String button, Press press) {
        Pressed pressed = automations.press(id, button, press == null ? null : press.ask());
        return new Answer(pressed.opened(), pages.card(id));
    }
}
