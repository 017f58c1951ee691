package io.dukon.kernel;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * POST /internal/clock?seconds=N: the product's clock goes N seconds ahead of the machine's; ?at=T: it stands at T. Only in an installation that
 * was started with DUKON_MOVABLE_CLOCK=true, and only with its secret; anywhere else there is no such page.
 */
@WebServlet("/internal/clock")
public class ClockServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Internal internal;

    @Inject
    private transient Clocks.MovableClock clock;

    @Inject
    private transient JobWorker worker;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!"true".equals(Settings.optional("DUKON_MOVABLE_CLOCK", "false"))) {
                throw Problem.of(404, "kernel", "not_found");
            }
            internal.require(request.getHeader(Internal.HEADER));
            if (request.getParameter("at") == null) {
                clock.shift(Duration.ofSeconds(Long.parseLong(request.getParameter("seconds"))));
            } else {
                clock.stop(Instant.parse(request.getParameter("at")));
            }
            worker.wakeUp();
            response.setStatus(204);
        } catch (Problem problem) {
            response.sendError(problem.status());
        }
    }
}
