package io.dukon.identity.login;

import io.dukon.identity.Person;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;

/**
 * Who a request comes from.
 *
 * @param session null for an API key
 * @param caller  on whose behalf the code will run
 */
public record SignedIn(Session session, Caller caller) implements Principal {

    /** A person of a shop. */
    public static final String MEMBER = "member";
    /** A person, whether or not in a shop. */
    public static final String PERSON = "person";
    /** An API key that reads or writes records; others have no business with records and people. */
    public static final String KEY = "key";
    /** An API key that saves the shop's configuration. */
    public static final String SAVER = "saver";

    private static final String ATTRIBUTE = SignedIn.class.getName();

    @Override
    public String getName() {
        return caller.name();
    }

    boolean is(String role) {
        return switch (role) {
            case MEMBER -> session != null && caller.tenantId() != null;
            case PERSON -> session != null;
            case KEY ->
                session == null
                        && (caller.scopes().contains("read") || caller.scopes().contains("write"));
            case SAVER -> session == null && caller.scopes().contains(Caller.CONFIGURATION);
            default -> false;
        };
    }

    void attach(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Empty for an anonymous request. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(ATTRIBUTE));
    }

    /** The person of a request that only persons may make. */
    public static Person person(HttpServletRequest request) {
        return of(request)
                .map(SignedIn::session)
                .map(Session::person)
                .orElseThrow(() -> Problem.of(401, "identity", "signed_out"));
    }
}
