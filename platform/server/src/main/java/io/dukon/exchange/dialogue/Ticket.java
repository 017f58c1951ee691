package io.dukon.exchange.dialogue;

import io.dukon.identity.Seal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session is known by after its key was shown once: accounting systems send a cookie instead of the password. It
 * holds the key's hash, so that a key that was revoked ends its sessions too, and is signed.
 */
record Ticket(String keyHash, UUID session) {

    private static final int HASH = 64;

    String sign(String secret) {
        String body = keyHash + session.toString().replace("-", "");
        return body + mac(secret, body);
    }

    /** Empty for what is no ticket of ours. */
    static Optional<Ticket> read(String text, String secret) {
        if (text == null || !text.matches("[0-9a-f]{160}")) {
            return Optional.empty();
        }
        String body = text.substring(0, HASH + 32);
        boolean ours = MessageDigest.isEqual(
                mac(secret, body).getBytes(StandardCharsets.US_ASCII),
                text.substring(HASH + 32).getBytes(StandardCharsets.US_ASCII));
        return ours ? Optional.of(new Ticket(body.substring(0, HASH), id(body.substring(HASH)))) : Optional.empty();
    }

    private static UUID id(String digits) {
        return new UUID(
                Long.parseUnsignedLong(digits.substring(0, 16), 16), Long.parseUnsignedLong(digits.substring(16), 16));
    }

    private static String mac(String secret, String body) {
        byte[] signed = new Seal(secret, "exchange session").of(body.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(signed);
    }
}
