package io.dukon.kernel;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

@Provider
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        IdempotencyKey.unbind();
        String key = request.getHeaderString(HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST || "GET".equals(request.getMethod())) {
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        String asked = request.getMethod() + " " + request.getUriInfo().getPath();
        IdempotencyKey.bind(new IdempotencyKey.Value(key, asked + " " + hash(body)));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        IdempotencyKey.unbind();
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JRE has SHA-256", e);
        }
    }
}
