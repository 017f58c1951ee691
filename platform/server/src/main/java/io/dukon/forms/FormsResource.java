package io.dukon.forms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

@Path("/forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormsResource {

    public record FormList(List<FormView> items) {}

    @Inject
    Forms forms;

    @GET
    @Operation(operationId = "listForms", summary = "Forms of the shop")
    public FormList list() {
        return new FormList(forms.list());
    }

    @POST
    @Operation(operationId = "createForm", summary = "A new form; its link works at once")
    @APIResponseSchema(value = FormView.class, responseCode = "201")
    public Response create(FormChange form) {
        return Response.status(Response.Status.CREATED)
                .entity(forms.create(form == null ? NOTHING : form))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "changeForm", summary = "Changes a form; what is absent stays")
    public FormView change(@PathParam("id") UUID id, FormChange form) {
        return forms.change(id, form == null ? NOTHING : form);
    }

    private static final FormChange NOTHING = new FormChange(null, null, null, null, null, null);
}
