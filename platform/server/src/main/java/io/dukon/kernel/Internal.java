package io.dukon.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Guards what only the installation itself may call (/internal/*): by the secret that both sides were started with. */
@ApplicationScoped
public class Internal {

    public static final String HEADER = "X-Dukon-Internal";

    /** @throws Problem 404, so that a stranger does not even learn that there is something */
    public void require(String presented) {
        String secret = Settings.required("DUKON_SECRET_KEY");
        if (presented == null
                || !MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8))) {
            throw Problem.of(404, "kernel", "not_found");
        }
    }
}
