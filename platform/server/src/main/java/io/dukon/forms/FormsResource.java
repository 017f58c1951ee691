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
import java.util.Map;
import java.util.UUID;

@Path("/forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormsResource {

    @Inject
    Forms forms;

    @GET
    public Map<String, List<FormView>> list() {
        return Map.of("items", forms.list());
    }

    @POST
    public Response create(FormChange form) {
        return Response.status(Response.Status.CREATED)
                .entity(forms.create(form == null ? NOTHING : form))
                .build();
    }

    @PATCH
    @Path("/{id}")
    public FormView change(@PathParam("id") UUID id, FormChange form) {
        return forms.change(id, form == null ? NOTHING : form);
    }

    private static final FormChange NOTHING = new FormChange(null, null, null, null, null, null);
}
