package io.dukon.identity.login;

import io.dukon.identity.Member;
import io.dukon.identity.MemberCache;
import io.dukon.identity.keys.ApiKeys;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** Who a request comes from: an API key first, then the session cookie, else nobody. */
@ApplicationScoped
class Authentication {

    /** Either somebody, or nobody, or a refusal. */
    record Outcome(SignedIn signedIn, Problem refusal) {
        static final Outcome ANONYMOUS = new Outcome(null, null);

        static Outcome refused(int status, String code) {
            return new Outcome(null, Problem.of(status, "identity", code));
        }
    }

    private static final String BEARER = "Bearer ";

    @Inject
    Sessions sessions;

    @Inject
    MemberCache members;

    @Inject
    ApiKeys keys;

    /** @param shopMatters whether a tab's belief about its shop is checked; not for the login pages themselves */
    Outcome check(HttpServletRequest request, boolean shopMatters) {
        String key = request.getHeader("X-Api-Key");
        String authorization = request.getHeader("Authorization");
        if (key != null || authorization != null) {
            return byKey(key != null ? key : bearer(authorization));
        }
        String id = Cookies.read(request, Cookies.SESSION);
        Optional<Session> session = id == null ? Optional.empty() : sessions.find(id);
        Optional<String> csrf = Csrf.refusal(
                request.getMethod(),
                false,
                session.isPresent(),
                request.getHeader("X-Dukon"),
                request.getHeader("Sec-Fetch-Site"));
        if (csrf.isPresent()) {
            return Outcome.refused(403, csrf.get());
        }
        if (session.isEmpty()) {
            return Outcome.ANONYMOUS;
        }
        if (shopMatters && Csrf.otherShop(claimedShop(request), session.get().slug())) {
            return new Outcome(
                    null,
                    Problem.of(409, "identity", "other_shop")
                            .with("shop", session.get().slug()));
        }
        return Looking.as(request.getHeader(Looking.HEADER), request.getMethod(), bySession(session.get()));
    }

    private Outcome byKey(String key) {
        if (key == null || !key.startsWith(ApiKeys.PREFIX)) {
            return Outcome.refused(401, "bad_key");
        }
        return keys.find(key)
                .map(caller -> new Outcome(new SignedIn(null, caller), null))
                .orElseGet(() -> Outcome.refused(401, "bad_key"));
    }

    private static String bearer(String authorization) {
        return authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }

    private Outcome bySession(Session session) {
        if (session.tenantId() == null) {
            return new Outcome(
                    new SignedIn(
                            session,
                            Caller.person(
                                    null,
                                    null,
                                    session.person().id(),
                                    session.person().name(),
                                    Set.of(),
                                    session.person().locale())),
                    null);
        }
        Optional<Member> member =
                members.find(session.tenantId(), session.person().id());
        return member.map(one -> new Outcome(new SignedIn(session, caller(session, one)), null))
                .orElse(Outcome.ANONYMOUS);
    }

    private static Caller caller(Session session, Member member) {
        return Caller.person(
                session.tenantId(), member.id(), member.personId(), member.name(), member.roles(), member.locale());
    }

    /** An event stream cannot send headers, so there the address says it; never getParameter, which eats form bodies. */
    private static String claimedShop(HttpServletRequest request) {
        String header = request.getHeader("X-Dukon");
        if (header != null || !request.getRequestURI().endsWith("/stream")) {
            return header;
        }
        return Queries.value(request.getQueryString(), "shop");
    }
}
