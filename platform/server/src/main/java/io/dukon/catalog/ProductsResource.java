package io.dukon.catalog;

import io.dukon.kernel.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProductsResource {

    @Inject
    Products products;

    @GET
    @Operation(
            operationId = "listProducts",
            summary = "Products by name; searched by words of the name, by article or barcode")
    public Page<ProductCard> list(
            @QueryParam("search") String search,
            @QueryParam("group") String group,
            @QueryParam("archived") @DefaultValue("false") boolean archived,
            @QueryParam("cursor") String cursor) {
        return products.page(search, group, archived, cursor);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProduct", summary = "All that is known of a product")
    public ProductView get(@PathParam("id") UUID id) {
        return products.get(id);
    }
}
