package io.dukon.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/product-groups")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProductGroupsResource {

    @Schema(name = "ProductGroupList")
    public record Groups(List<ProductGroup> items) {}

    @Inject
    Products products;

    @GET
    @Operation(operationId = "listProductGroups", summary = "Groups of products, each followed by what is below it")
    public Groups list() {
        return new Groups(products.groups());
    }
}
