package io.dukon.exchange.commerceml.out;

import io.dukon.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Documents out of one number, with letters of all four languages and of none. */
final class Imagined {

    private static final List<String> PIECES = List.of(
            "Пиала", "Oʻzbek choynak", "Ўқғҳ", "Өң үй", "A & B", "<b>", "\"x\"", "]]>", "&amp;", "№ 5", "🫖", "é");
    private static final List<String> CURRENCIES = List.of("KGS", "UZS", "RUB", "KZT", "JPY");

    private final Random random;

    Imagined(long seed) {
        random = new Random(seed);
    }

    List<OutDocument> documents() {
        return several(4, this::document);
    }

    OutDocument document() {
        String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        boolean invoice = random.nextBoolean();
        return new OutDocument(
                id(),
                words() + random.nextInt(1_000),
                Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000)),
                invoice ? OutOperation.INVOICE : OutOperation.ORDER,
                new Money(random.nextInt(2_000_000_000), currency),
                client(),
                several(5, () -> line(currency)),
                random.nextBoolean() ? "" : words(),
                requisites());
    }

    private OutClient client() {
        boolean company = random.nextBoolean();
        return new OutClient(
                id(),
                words(),
                company,
                company ? "1".repeat(9 + random.nextInt(6)) : "",
                several(3, () -> "+99655" + (1_000_000 + random.nextInt(9_000_000))),
                several(2, () -> "a" + random.nextInt(1_000_000) + "@mail.kg"),
                random.nextBoolean() ? "" : words());
    }

    private OutLine line(String currency) {
        return new OutLine(
                random.nextInt(4) == 0 ? id() + "#" + id() : id(),
                words(),
                random.nextBoolean() ? "" : words(),
                BigDecimal.valueOf(1L + random.nextInt(50_000), random.nextInt(4)),
                random.nextBoolean() ? "" : "кг",
                new Money(random.nextInt(100_000_000), currency),
                random.nextBoolean());
    }

    private Map<String, String> requisites() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Статус заказа", words());
        all.put("Способ доставки", random.nextBoolean() ? "" : words());
        all.put("Заказ оплачен", String.valueOf(random.nextBoolean()));
        return all;
    }

    private <T> List<T> several(int most, Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }

    private String words() {
        return String.join(" ", PIECES.get(random.nextInt(PIECES.size())), PIECES.get(random.nextInt(PIECES.size())));
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
