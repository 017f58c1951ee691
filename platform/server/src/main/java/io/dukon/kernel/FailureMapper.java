package io.dukon.kernel;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Whatever nobody foresaw: logged whole under a short code, told in words without the inside. */
@Provider
public class FailureMapper implements ExceptionMapper<Exception> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    /** SQL states: a serialization failure, a deadlock. */
    private static final Set<String> GAVE_WAY = Set.of("40001", "40P01");

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Exception e) {
        return ProblemResponse.of(problem(e), Languages.current(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    static Problem problem(Exception e) {
        Problem known = cause(e, Problem.class);
        if (known != null) {
            return known;
        }
        if (e instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return refused(web.getResponse().getStatus());
        }
        if (gaveWay(e)) {
            LOG.warnf("Request gave way to another transaction: %s", e);
            return Problem.of(409, "kernel", "busy");
        }
        String code = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt())
                .substring(0, 6);
        LOG.errorf(e, "Request failed, code %s", code);
        return Problem.of(500, "kernel", "failure", code);
    }

    private static Problem refused(int status) {
        return switch (status) {
            case 404 -> Problem.of(404, "kernel", "not_found");
            case 405 -> Problem.of(405, "kernel", "method_not_allowed");
            case 406, 415 -> Problem.of(status, "kernel", "wrong_format");
            default -> Problem.of(status, "kernel", "bad_json");
        };
    }

    /** The database ended the transaction in favour of another: nothing was done, and the same may succeed at once. */
    private static boolean gaveWay(Throwable e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && sql.getSQLState() != null && GAVE_WAY.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static <T> T cause(Throwable e, Class<T> type) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
