package io.dukon.exchange.dialogue;

import io.dukon.identity.limits.ClientAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * {@code /exchange}: where accounting systems call. Anonymous on purpose: they show a key of the shop, then a cookie. Some
 * clients send every step as POST, so the method says nothing.
 */
@WebServlet("/exchange")
public class DialogueServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Dialogue dialogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ask ask = Ask.of(request.getQueryString());
        byte[] body = ask.mode().equals("file") ? request.getInputStream().readNBytes(Dialogue.PIECE + 1) : new byte[0];
        String network = ClientAddress.network(request);
        Reply reply = ask.mode().equals("checkauth")
                ? dialogue.enter(request.getHeader("Authorization"), network)
                : dialogue.go(ticket(request, ask), ask, body);
        send(response, reply);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    /** The cookie, or the session's key in the address for those who keep no cookies. */
    private static String ticket(HttpServletRequest request, Ask ask) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(Dialogue.COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(ask.session());
    }

    private static void send(HttpServletResponse response, Reply reply) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType((reply.xml() == null ? "text/plain" : "application/xml") + ";charset="
                + reply.charset().name());
        byte[] body = reply.xml() == null ? reply.text().getBytes(reply.charset()) : reply.xml();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
