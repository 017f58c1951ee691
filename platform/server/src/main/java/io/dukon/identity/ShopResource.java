package io.dukon.identity;

import io.dukon.tenancy.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jetbrains.annotations.Nullable;

@Path("/shop")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"member", "key"})
@RequestScoped
public class ShopResource {

    /** @param confirmBefore until when the e-mail must be confirmed; absent once it is */
    public record Shop(
            UUID id,
            String slug,
            String name,
            String locale,
            String timeZone,
            String currency,
            @Nullable Instant confirmBefore,
            boolean checklistDismissed) {
        public static Shop of(Tenant tenant) {
            return new Shop(
                    tenant.id(),
                    tenant.slug(),
                    tenant.name(),
                    tenant.locale(),
                    tenant.timeZone().getId(),
                    tenant.currency(),
                    tenant.confirmBefore(),
                    tenant.checklistDismissed());
        }
    }

    @Inject
    Shops shops;

    @GET
    @Operation(operationId = "getShop", summary = "Settings of the shop")
    public Shop get() {
        return Shop.of(shops.current());
    }

    @PATCH
    @Operation(operationId = "changeShop", summary = "Changes settings of the shop; what is absent stays")
    public Shop change(Shops.Change change) {
        return Shop.of(shops.change(Body.required(change)));
    }
}
