package io.dukon.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what we give away and later believe again. Each purpose has a key of its own: what is signed for one serves no other. */
public final class Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    /** @param secret the installation's */
    public Seal(String secret, String purpose) {
        key = mac(secret.getBytes(StandardCharsets.UTF_8), purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** 32 bytes. */
    public byte[] of(byte[] content) {
        return mac(key, content);
    }

    private static byte[] mac(byte[] secret, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JRE has " + ALGORITHM, e);
        }
    }
}
