package io.dukon.identity.login;

import io.dukon.kernel.Languages;
import io.dukon.kernel.Problem;
import io.dukon.kernel.ProblemResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers that are given before any resource is reached. */
final class Answers {

    private Answers() {}

    static void problem(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        String language = Languages.current(request.getHeader("Accept-Language"));
        json(response, problem.status(), ProblemResponse.MEDIA_TYPE, ProblemResponse.body(problem, language));
    }

    static void json(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
