package io.dukon.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/payments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PaymentsResource {

    @Inject
    NotedPayments payments;

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removePayment", summary = "Takes back a payment that was noted by hand")
    public void remove(@PathParam("id") UUID id) {
        payments.delete(id);
    }
}
