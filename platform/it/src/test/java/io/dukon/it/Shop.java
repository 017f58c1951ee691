package io.dukon.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A shop opened by a test, and its owner's session. */
record Shop(String slug, String email, Http owner) {

    static final String PASSWORD = "samovar-7-chaynik";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String RUN = Long.toString(System.currentTimeMillis() % 1_000_000, 36);

    /** Signs up as a person would; the cookie of the answer lets the owner in. */
    static Shop open(String locale) {
        String slug = "shop-" + RUN + "-" + NUMBER.incrementAndGet();
        return signUp(slug, slug + "@dukon.test", locale);
    }

    static Shop signUp(String slug, String email, String locale) {
        Answer answer = Http.from(NUMBER.incrementAndGet())
                .post("/api/v1/signups", form(slug, email, locale))
                .expect(201);
        return new Shop(slug, email, session(answer, slug));
    }

    static Map<String, Object> form(String slug, String email, String locale) {
        return Map.of(
                "shopName",
                "Chinar " + slug,
                "slug",
                slug,
                "ownerName",
                "Nurlan Abdiev",
                "email",
                email,
                "password",
                PASSWORD,
                "locale",
                locale,
                "timeZone",
                "Asia/Bishkek",
                "currency",
                "KGS");
    }

    static Http session(Answer answer, String slug) {
        String cookie = answer.response().headers().allValues("Set-Cookie").stream()
                .filter(value -> value.startsWith("__Host-dukon="))
                .map(value -> value.substring(0, value.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No session cookie: " + answer.response().headers()));
        return Http.anonymous().with("Cookie", cookie).with("X-Dukon", slug);
    }

    Shop withRetailPack() {
        owner.post("/api/v1/packs/retail-sales/install", Map.of()).expect(200);
        return this;
    }

    /** A second person in the shop, who came by invitation. */
    Http colleague(String name, String role) {
        String address = name.toLowerCase(java.util.Locale.ROOT) + "-" + slug + "@dukon.test";
        owner.post("/api/v1/invitations", Map.of("email", address, "roles", java.util.List.of(role)))
                .expect(201);
        String token = Mailbox.await(address, "/join/([A-Za-z0-9_-]+)");
        Answer joined = Http.anonymous()
                .post("/api/v1/invitations/by-token/" + token, Map.of("name", name, "password", PASSWORD))
                .expect(200);
        return session(joined, slug);
    }

    JsonNode create(String type, Map<String, Object> draft) {
        Map<String, Object> body = new java.util.LinkedHashMap<>(draft);
        body.put("type", type);
        return owner.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/records", body)
                .expect(201)
                .json();
    }

    JsonNode record(String id) {
        return owner.get("/api/v1/records/" + id).expect(200).json();
    }

    Answer move(String id, String stage) {
        return owner.with("If-Match", "\"" + record(id).path("version").asInt() + "\"")
                .post("/api/v1/records/" + id + "/move", Map.of("to", stage));
    }

    static void await(String what, BooleanSupplier condition) {
        await(what, Duration.ofSeconds(20), condition);
    }

    static void await(String what, Duration patience, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Waited " + patience.toSeconds() + " s in vain: " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
