package io.dukon.identity.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.dukon.identity.Membership;
import io.dukon.identity.People;
import io.dukon.identity.Tokens;
import io.dukon.identity.accounts.AccountTrouble;
import io.dukon.identity.accounts.Accounts;
import io.dukon.kernel.Json;
import io.dukon.kernel.Languages;
import io.dukon.kernel.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** /auth/*: login, callback, logout, shop switch, and Keycloak's word that somebody was logged out elsewhere. */
@WebServlet("/auth/*")
public class AuthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(AuthServlet.class);

    @Inject
    private transient Login login;

    @Inject
    private transient Oidc oidc;

    @Inject
    private transient Sessions sessions;

    @Inject
    private transient People people;

    @Inject
    private transient Accounts accounts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/login" -> begin(request, response);
            case "/callback" -> finish(request, response);
            default -> Answers.problem(request, response, Problem.of(404, "kernel", "not_found"));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/logout" -> logout(request, response);
            case "/switch" -> switchShop(request, response);
            case "/backchannel" -> backchannel(request, response);
            default -> Answers.problem(request, response, Problem.of(404, "kernel", "not_found"));
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String known = Cookies.read(request, Cookies.BROWSER);
        String lang = Queries.value(query, "lang");
        go(
                response,
                login.begin(
                        known != null ? known : Tokens.random(),
                        Queries.value(query, "return"),
                        "1".equals(Queries.value(query, "silent")),
                        Languages.accepted(lang != null ? lang : request.getHeader("Accept-Language"))));
    }

    private void finish(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        go(
                response,
                login.finish(new Login.Callback(
                        Queries.value(query, "state"),
                        Queries.value(query, "code"),
                        Queries.value(query, "error"),
                        Queries.value(query, "iss"),
                        Cookies.read(request, Cookies.BROWSER),
                        Cookies.read(request, Cookies.SESSION))));
    }

    private static void go(HttpServletResponse response, Login.Step step) {
        if (step.cookie() != null) {
            response.addHeader("Set-Cookie", step.cookie());
        }
        response.setHeader("Cache-Control", "no-store");
        // Not sendRedirect: that would make the address absolute from the Host header, which the caller chooses.
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", step.location());
    }

    private void logout(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sessions.Ended ended = SignedIn.of(request)
                .map(SignedIn::session)
                .map(one -> sessions.close(one.hash()))
                .orElse(new Sessions.Ended(null, null));
        endAtKeycloak(ended.sid());
        response.addHeader("Set-Cookie", Cookies.gone());
        Answers.json(
                response, 200, "application/json", Json.text(Map.of("location", oidc.logoutAddress(ended.idToken()))));
    }

    /** At once, so that the person is out even if the browser never goes to the address of the logout. */
    private void endAtKeycloak(String sid) {
        try {
            if (sid != null) {
                accounts.endSession(sid);
            }
        } catch (AccountTrouble e) {
            LOG.infof("Keycloak was not told of a logout; the browser will tell it: %s", e.getMessage());
        }
    }

    private void switchShop(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Session> session = SignedIn.of(request).map(SignedIn::session);
        if (session.isEmpty()) {
            Answers.problem(request, response, Problem.of(401, "identity", "signed_out"));
            return;
        }
        String slug = shop(request);
        Optional<Membership> shop = people.shopsOf(session.get().person().id()).stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst();
        if (shop.isEmpty()) {
            Answers.problem(request, response, Problem.of(404, "identity", "not_your_shop"));
            return;
        }
        response.addHeader(
                "Set-Cookie", sessions.moveTo(session.get(), shop.get().tenantId()));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String shop(HttpServletRequest request) throws IOException {
        try {
            return Json.MAPPER.readTree(request.getInputStream()).path("shop").asText("");
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    /** Called by Keycloak itself, with a signed token instead of a cookie. */
    private void backchannel(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String token = request.getParameter("logout_token");
        if (token == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            Map.Entry<String, String> who = oidc.loggedOut(token);
            if ("sid".equals(who.getKey())) {
                sessions.closeBySid(who.getValue());
            } else {
                sessions.closeByPerson(UUID.fromString(who.getValue()));
            }
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (Oidc.Refused | IllegalArgumentException e) {
            LOG.warnf("A logout from elsewhere was refused: %s", e.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Oidc.Unavailable e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
