package io.dukon.payments;

import io.dukon.kernel.Page;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/records/{id}/payments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RecordPaymentsResource {

    @Inject
    NotedPayments payments;

    @GET
    @Operation(operationId = "listPayments", summary = "Payments of a record, the latest first")
    public Page<PaymentView> list(@PathParam("id") UUID id, @QueryParam("cursor") String cursor) {
        return payments.page(id, cursor);
    }

    @POST
    @Operation(operationId = "notePayment", summary = "Notes by hand that money came, or was given back")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    public Response note(@PathParam("id") UUID id, NewPayment wanted) {
        if (wanted == null) {
            throw Problem.of(400, "kernel", "bad_json");
        }
        UUID made = payments.note(id, wanted);
        return Response.created(URI.create("/api/v1/payments/" + made))
                .entity(payments.get(made))
                .build();
    }
}
