package io.dukon.identity.login;

import io.dukon.identity.Body;
import io.dukon.identity.People;
import io.dukon.identity.Person;
import io.dukon.identity.Rights;
import io.dukon.identity.ShopResource.Shop;
import io.dukon.identity.ShopSettings;
import io.dukon.identity.Shops;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(SignedIn.PERSON)
@RequestScoped
public class SessionResource {

    @Schema(name = "Person")
    public record WhoAmI(UUID id, String name, String email, boolean emailConfirmed, String locale) {}

    public record ShopLink(String slug, String name) {}

    public record Me(UUID id, String name) {}

    public record Setup(boolean packInstalled) {}

    /** @param shop absent while the person stands in none */
    @Schema(name = "Session")
    public record SessionView(
            WhoAmI person,
            @Nullable Shop shop,
            List<ShopLink> shops,
            Set<String> roles,
            @Nullable Me member,
            Rights.Held rights,
            Setup setup) {}

    /** @param name null = unchanged */
    public record MeChange(@Nullable String locale, @Nullable String name) {}

    @Inject
    People people;

    @Inject
    Shops shops;

    @Inject
    Rights rights;

    @Context
    HttpServletRequest request;

    @GET
    @Path("session")
    @Operation(operationId = "getSession", summary = "Who is signed in, where, and with which rights")
    public SessionView get() {
        return view(SignedIn.person(request));
    }

    @PATCH
    @Path("me")
    @WhileUnconfirmed
    @Operation(operationId = "changeMe", summary = "Changes the person's own name and language, in all shops")
    public SessionView change(MeChange change) {
        Person before = SignedIn.person(request);
        Body.required(change);
        Problem problem = Problem.invalid();
        if (change.name() != null) {
            ShopSettings.name(problem, "/name", change.name());
        }
        if (change.locale() != null) {
            ShopSettings.locale(problem, change.locale());
        }
        problem.throwIfErrors();
        String name = change.name() == null ? before.name() : change.name().strip();
        String locale = change.locale() == null ? before.locale() : change.locale();
        people.rename(before.id(), name, locale);
        return view(new Person(before.id(), before.email(), name, locale, before.emailConfirmedAt()));
    }

    private SessionView view(Person person) {
        Caller caller = Callers.current();
        boolean inShop = caller.tenantId() != null;
        List<ShopLink> all = people.shopsOf(person.id()).stream()
                .map(one -> new ShopLink(one.slug(), one.name()))
                .toList();
        return new SessionView(
                new WhoAmI(person.id(), person.name(), person.email(), person.emailConfirmed(), person.locale()),
                inShop ? Shop.of(shops.current()) : null,
                all,
                caller.roles(),
                inShop ? new Me(caller.memberId(), person.name()) : null,
                rights.ofCaller(),
                new Setup(inShop && rights.packInstalled()));
    }
}
