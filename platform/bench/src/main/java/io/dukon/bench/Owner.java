package io.dukon.bench;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who opens shops. */
final class Owner {

    private static final AtomicInteger OWNERS = new AtomicInteger();

    private final String run = Long.toString(System.currentTimeMillis(), 36) + "-" + OWNERS.incrementAndGet();
    private final String email = "bench-" + run + "@dukon.test";
    private Client client = new Client(null, "-");
    private int shops;

    /** The first shop makes the person's account too; each further one is the shop alone. */
    Client.Answer openShop() throws IOException, InterruptedException {
        String slug = slug(shops);
        Client.Answer answer = client.post(
                "/api/v1/signups",
                Map.of(
                        "shopName",
                        "Bench " + slug,
                        "slug",
                        slug,
                        "ownerName",
                        "Bench Owner",
                        "email",
                        email,
                        "password",
                        "samovar-7-chaynik",
                        "locale",
                        "ru",
                        "timeZone",
                        "Asia/Bishkek",
                        "currency",
                        "KGS"));
        shops++;
        client = new Client(answer.cookie(), slug);
        return answer;
    }

    Client.Answer installRetail() throws IOException, InterruptedException {
        return client.post("/api/v1/packs/retail-sales/install", Map.of());
    }

    /** In the shop that was opened last. */
    Client client() {
        return client;
    }

    String email() {
        return email;
    }

    String currentSlug() {
        return slug(shops - 1);
    }

    private String slug(int number) {
        return "bench-" + run + "-" + number;
    }
}
