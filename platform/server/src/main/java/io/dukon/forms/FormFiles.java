package io.dukon.forms;

import io.dukon.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The style and the scripts of public pages, and the snippet that puts a form into another site. */
@ApplicationScoped
class FormFiles {

    private static final Map<String, String> TYPES =
            Map.of("/form.css", "text/css;charset=UTF-8", "/form.js", "text/javascript;charset=UTF-8");

    private final Map<String, String> files = Map.of("/form.css", read("form.css"), "/form.js", read("form.js"));
    private final String embed = read("embed.js");

    /** @return whether the path is one of the files */
    boolean serve(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String file = files.get(path);
        if (file == null) {
            return false;
        }
        String version = "\"" + Integer.toHexString(file.hashCode()) + "\"";
        response.setHeader("ETag", version);
        if (version.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
        } else {
            write(response, TYPES.get(path), file);
        }
        return true;
    }

    /** The snippet knows its form; where it was loaded from it finds out itself. */
    void embed(OpenForm open, HttpServletResponse response) throws IOException {
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        write(
                response,
                TYPES.get("/form.js"),
                embed.replace("\"TOKEN\"", Json.text(open.form().token()))
                        .replace("\"TITLE\"", Json.text(open.form().title()).replace("<", "\\u003c")));
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "public, max-age=600");
        response.setContentType(type);
        response.getWriter().write(text);
    }

    private static String read(String name) {
        try (InputStream in = FormFiles.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
