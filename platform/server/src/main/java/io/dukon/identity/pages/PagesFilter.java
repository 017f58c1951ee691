package io.dukon.identity.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sets the protecting headers of every answer, and answers every page address with the application's document. */
public class PagesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String DOCUMENT = "/index.html";

    /** Inline styles only: the component library writes computed sizes there. No inline script, no foreign host. */
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors ";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        protect(response, path);
        if (PageAddress.isPage(request.getMethod(), path, request.getHeader("Accept"))) {
            response.setHeader("Cache-Control", "no-cache");
            request.getRequestDispatcher(DOCUMENT).forward(request, response);
            return;
        }
        if (DOCUMENT.equals(path)) {
            response.setHeader("Cache-Control", "no-cache");
        } else if (PageAddress.isAsset(path)) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        chain.doFilter(request, response);
    }

    /** A shop's public form is made to stand in other people's pages; nothing else is. */
    private static void protect(HttpServletResponse response, String path) {
        response.setHeader("Content-Security-Policy", POLICY + (PageAddress.isPublicForm(path) ? "*" : "'none'"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=()");
        if (!PageAddress.isPublicForm(path)) {
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        }
    }
}
