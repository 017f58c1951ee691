package io.dukon.packs;

import io.dukon.kernel.Internal;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** POST /internal/demo: the installation fills itself. A stranger gets the 404 of a page that is not there. */
@WebServlet("/internal/demo")
public class DemoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Internal internal;

    @Inject
    private transient Demo demo;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            internal.require(request.getHeader(Internal.HEADER));
            answer(response, 200, Json.text(demo.fill()));
        } catch (Problem problem) {
            answer(
                    response,
                    problem.status(),
                    Json.text(java.util.Map.of("code", problem.code(), "detail", problem.detail("en"))));
        }
    }

    private static void answer(HttpServletResponse response, int status, String json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json);
    }
}
