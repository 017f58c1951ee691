package io.dukon.identity.login;

import io.dukon.kernel.Callers;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Set;

/**
 * Stands before the API and the login: finds out who calls, and binds the caller to the thread. Whether the caller may
 * is not its business: see {@link Gate} and the facades.
 */
public class AuthFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> WITHOUT = Set.of("/auth/login", "/auth/callback", "/auth/backchannel");

    @Inject
    private transient Authentication authentication;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (WITHOUT.contains(path)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        Authentication.Outcome outcome = authentication.check(request, !"/auth".equals(request.getServletPath()));
        if (outcome.refusal() != null) {
            Answers.problem(request, response, outcome.refusal());
        } else if (outcome.signedIn() == null) {
            chain.doFilter(request, response);
        } else {
            pass(outcome.signedIn(), request, response, chain);
        }
    }

    /** Checked exceptions cannot leave a supplier, so they travel wrapped and are unwrapped here. */
    private static void pass(SignedIn who, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        who.attach(request);
        try {
            Callers.run(who.caller(), () -> {
                try {
                    chain.doFilter(new Known(request, who), response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new Wrapped(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Wrapped e) {
            throw (ServletException) e.getCause();
        }
    }

    private static final class Wrapped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrapped(ServletException cause) {
            super(cause);
        }
    }

    /** The request as servlets and JAX-RS see it: its principal and roles are ours. */
    private static final class Known extends HttpServletRequestWrapper {
        private final SignedIn who;

        Known(HttpServletRequest request, SignedIn who) {
            super(request);
            this.who = who;
        }

        @Override
        public Principal getUserPrincipal() {
            return who;
        }

        @Override
        public String getRemoteUser() {
            return who.getName();
        }

        @Override
        public String getAuthType() {
            return who.session() == null ? "api-key" : "session";
        }

        @Override
        public boolean isUserInRole(String role) {
            return who.is(role);
        }
    }
}
