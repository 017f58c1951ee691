package io.dukon.identity.login;

import io.dukon.kernel.Problem;
import io.dukon.tenancy.Tenants;
import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Who may call an endpoint at all. An endpoint without an annotation is for members of a shop and its API keys; anonymous
 * callers pass only where {@code @PermitAll} stands. Before RESTEasy's own role filter, which would answer in plain text.
 */
@Provider
@Priority(1500)
public class Gate implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> INSIDERS = List.of(SignedIn.MEMBER, SignedIn.KEY);

    @Context
    ResourceInfo resource;

    @Context
    HttpServletRequest request;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    @Override
    public void filter(ContainerRequestContext context) {
        Annotation rule = rule(resource);
        if (rule instanceof PermitAll) {
            return;
        }
        SignedIn who = SignedIn.of(request).orElseThrow(() -> Problem.of(401, "identity", "signed_out"));
        List<String> allowed = allowed(rule);
        if (allowed.stream().noneMatch(who::is)) {
            boolean shopMissing =
                    who.is(SignedIn.PERSON) && !who.is(SignedIn.MEMBER) && allowed.contains(SignedIn.MEMBER);
            throw Problem.of(403, "identity", shopMissing ? "choose_shop" : "forbidden");
        }
        if (!SAFE.contains(context.getMethod()) && who.is(SignedIn.MEMBER) | who.is(SignedIn.KEY)) {
            requireConfirmed();
        }
    }

    /** A shop whose owner did not confirm the e-mail in time can be looked at, not worked in. */
    private void requireConfirmed() {
        if (resource.getResourceMethod().isAnnotationPresent(WhileUnconfirmed.class)) {
            return;
        }
        var until = tenants.current().confirmBefore();
        if (until != null && until.isBefore(clock.instant())) {
            throw Problem.of(403, "identity", "unconfirmed");
        }
    }

    static List<String> allowed(Annotation rule) {
        return switch (rule) {
            case null -> INSIDERS;
            case RolesAllowed roles -> List.of(roles.value());
            default -> List.of();
        };
    }

    /** The method's own annotation, else the class's. */
    static Annotation rule(ResourceInfo resource) {
        Annotation own = rule(resource.getResourceMethod());
        return own != null ? own : rule(resource.getResourceClass());
    }

    private static Annotation rule(AnnotatedElement element) {
        for (Class<? extends Annotation> kind : List.of(DenyAll.class, PermitAll.class, RolesAllowed.class)) {
            Annotation found = element.getAnnotation(kind);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
