package io.dukon.exchange.dialogue;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/exchanges")
@Produces(MediaType.APPLICATION_JSON)
public class ExchangesResource {

    public record ExchangeList(List<ExchangeView> items) {}

    @Inject
    Exchanges exchanges;

    @GET
    @Operation(operationId = "listExchanges", summary = "The last files of the accounting system, newest first")
    public ExchangeList list() {
        return new ExchangeList(exchanges.list());
    }
}
