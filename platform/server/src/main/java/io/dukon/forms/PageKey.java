package io.dukon.forms;

import io.dukon.identity.Seal;
import io.dukon.kernel.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * Signs what a page carries: the second in which it was served, and a random number that names this one filling-in.
 * Nothing is stored until the form is sent, so a page costs nothing; a key of one form is of no use for another.
 */
final class PageKey {

    static final Duration SOONEST = Duration.ofSeconds(2);
    static final Duration LATEST = Duration.ofHours(24);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 16;
    private static final int SIGNATURE = 16;
    private static final Base64.Encoder OUT = Base64.getUrlEncoder().withoutPadding();

    private final Seal seal;

    /** @param secret the installation's */
    PageKey(String secret) {
        seal = new Seal(secret, "web form page");
    }

    String issue(String form, Instant now) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] body = ByteBuffer.allocate(Long.BYTES + NONCE)
                .putLong(now.getEpochSecond())
                .put(nonce)
                .array();
        return OUT.encodeToString(ByteBuffer.allocate(body.length + SIGNATURE)
                .put(body)
                .put(sign(form, body))
                .array());
    }

    /**
     * @return the number of this filling-in
     * @throws Problem 422 {@code page_too_fast} or {@code page_expired}; a key that is not ours counts as expired
     */
    String check(String form, String key, Instant now) {
        byte[] all = decode(key);
        byte[] body = Arrays.copyOf(all, Long.BYTES + NONCE);
        byte[] signature = Arrays.copyOfRange(all, body.length, all.length);
        if (!MessageDigest.isEqual(signature, sign(form, body))) {
            throw expired();
        }
        Duration age =
                Duration.between(Instant.ofEpochSecond(ByteBuffer.wrap(body).getLong()), now);
        if (age.compareTo(LATEST) > 0) {
            throw expired();
        }
        if (age.compareTo(SOONEST) < 0) {
            throw Problem.of(422, "forms", "page_too_fast");
        }
        return OUT.encodeToString(Arrays.copyOfRange(body, Long.BYTES, body.length));
    }

    private static byte[] decode(String key) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(key == null ? "" : key);
            if (all.length == Long.BYTES + NONCE + SIGNATURE) {
                return all;
            }
        } catch (IllegalArgumentException e) {
            throw expired();
        }
        throw expired();
    }

    private byte[] sign(String form, byte[] body) {
        byte[] named = form.getBytes(StandardCharsets.UTF_8);
        byte[] whole = seal.of(ByteBuffer.allocate(named.length + 1 + body.length)
                .put(named)
                .put((byte) 0)
                .put(body)
                .array());
        return Arrays.copyOf(whole, SIGNATURE);
    }

    private static Problem expired() {
        return Problem.of(422, "forms", "page_expired");
    }
}
