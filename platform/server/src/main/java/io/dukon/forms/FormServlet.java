package io.dukon.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.identity.limits.ClientAddress;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.kernel.ProblemResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /f/<token>}: the public page of a form, and what shops' own sites load from here. Anonymous on purpose. The only
 * pages of ours that other sites may frame.
 */
@WebServlet("/f/*")
public class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src data:; script-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors *";

    @Inject
    transient PublicForms forms;

    @Inject
    transient FormFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (files.serve(path, request, response)) {
            return;
        }
        String[] parts = path.split("/", 3);
        String below = parts.length > 2 ? parts[2] : "";
        Optional<OpenForm> open = parts.length > 1 ? forms.open(parts[1]) : Optional.empty();
        if (open.isEmpty()) {
            html(response, 404, FormPage.nowhere(language(request, null)));
        } else if (below.equals("embed.js")) {
            files.embed(open.get(), response);
        } else if (below.equals("thanks")) {
            html(response, 200, page(request, open.get()).thanks());
        } else if (!below.isEmpty()) {
            html(response, 404, FormPage.nowhere(language(request, open.get())));
        } else if (wantsJson(request.getHeader("Accept"))) {
            json(response, 200, describe(request, open.get()));
        } else {
            show(request, response, open.get());
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, OpenForm open) throws IOException {
        FormPage page = page(request, open);
        switch (open.state()) {
            case OPEN -> html(response, 200, page.form(new Answers(Map.of()), false, forms.pageKey(open), null));
            case CLOSED -> html(response, 410, page.message(Problem.of(410, "forms", "form_closed")));
            case NOT_YET ->
                html(
                        response,
                        200,
                        page.message(Problem.of(
                                409, "forms", "form_not_yet", open.shop().name())));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean json = wantsJson(request.getContentType());
        Optional<OpenForm> open =
                forms.open(String.valueOf(request.getPathInfo()).substring(1));
        if (open.isEmpty()) {
            refuse(response, json, Problem.of(404, "forms", "no_form"), language(request, null));
            return;
        }
        Map<String, String> input = Map.of();
        try {
            input = FormBody.read(request.getInputStream(), request.getContentType());
            forms.submit(open.get(), input, ClientAddress.network(request), language(request, open.get()));
            done(request, response, open.get(), json);
        } catch (Problem problem) {
            problem.retryAfterSeconds().ifPresent(seconds -> response.setHeader("Retry-After", Long.toString(seconds)));
            if (json) {
                refuse(response, true, problem, language(request, open.get()));
            } else {
                again(request, response, open.get(), input, problem);
            }
        }
    }

    /** The filled-in page once more: with its own key while that is good, with a new one when it is too old. */
    private void again(
            HttpServletRequest request,
            HttpServletResponse response,
            OpenForm open,
            Map<String, String> input,
            Problem problem)
            throws IOException {
        boolean form = problem.status() == 422 || problem.status() == 429;
        String key = problem.code().equals("page_expired") || !input.containsKey("key")
                ? forms.pageKey(open)
                : input.get("key");
        FormPage page = page(request, open);
        html(
                response,
                problem.status(),
                form
                        ? page.form(Answers.typed(open.form(), input), input.containsKey("consent"), key, problem)
                        : page.message(problem));
    }

    private static void done(HttpServletRequest request, HttpServletResponse response, OpenForm open, boolean json)
            throws IOException {
        if (json) {
            json(response, 201, Json.MAPPER.createObjectNode().put("thankYou", open.thankYou(language(request, open))));
        } else {
            // After a redirect a reload of the page shows the thanks again and sends nothing.
            headers(response);
            response.setStatus(303);
            response.setHeader("Location", page(request, open).path("/thanks").replace("&amp;", "&"));
        }
    }

    /** A page of another site asks first whether it may send JSON here; it may, and gets no cookie for it. */
    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(204);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", "GET, POST");
        response.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    private ObjectNode describe(HttpServletRequest request, OpenForm open) {
        String language = language(request, open);
        ObjectNode form = Json.MAPPER
                .createObjectNode()
                .put("title", open.form().title())
                .put("shop", open.shop().name())
                .put("open", open.state() == OpenForm.State.OPEN)
                .put("consent", open.consent(language))
                .put("buttonText", open.button(language))
                .put("language", language)
                .put("key", forms.pageKey(open));
        form.set("fields", Json.MAPPER.valueToTree(open.form().fields()));
        return form;
    }

    private static void refuse(HttpServletResponse response, boolean json, Problem problem, String language)
            throws IOException {
        if (json) {
            headers(response);
            response.setStatus(problem.status());
            response.setContentType(ProblemResponse.MEDIA_TYPE + ";charset=UTF-8");
            response.getWriter().write(ProblemResponse.body(problem, language));
        } else {
            html(response, problem.status(), FormPage.nowhere(language));
        }
    }

    private static void html(HttpServletResponse response, int status, String page) throws IOException {
        headers(response);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page);
    }

    private static void json(HttpServletResponse response, int status, ObjectNode body) throws IOException {
        headers(response);
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(Json.text(body));
    }

    private static void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Access-Control-Allow-Origin", "*");
    }

    private static FormPage page(HttpServletRequest request, OpenForm open) {
        return new FormPage(open, language(request, open), asked(request, "embed") != null);
    }

    private static String language(HttpServletRequest request, OpenForm open) {
        return FormLanguage.choose(
                asked(request, "lang"),
                request.getHeader("Accept-Language"),
                open == null ? null : open.shop().locale());
    }

    /** From the address alone: asking the request would read its body. */
    private static String asked(HttpServletRequest request, String name) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return null;
    }

    private static boolean wantsJson(String header) {
        return header != null && header.startsWith("application/json");
    }
}
