package io.dukon.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises the shop's payment type in the web shop's words; what is not recognised is left for a person (RS-120…122). */
final class PaymentWords {

    /** The more exact first: «частичная предоплата» is not «предоплата». */
    private static final List<Map.Entry<String, List<String>>> WORDS = List.of(
            Map.entry("mixed", List.of("частичн", "смешан", "partial")),
            Map.entry(
                    "postpayment",
                    List.of(
                            "при получении",
                            "наложен",
                            "постоплат",
                            "после получен",
                            "курьеру",
                            "наличн",
                            "on delivery",
                            "cash",
                            "naqd",
                            "накталай")),
            Map.entry(
                    "prepayment",
                    List.of(
                            "предоплат",
                            "онлайн",
                            "online",
                            "картой на сайте",
                            "банковской картой",
                            "click",
                            "payme",
                            "uzum",
                            "mbank",
                            "элкарт",
                            "elsom",
                            "prepay",
                            "oldindan",
                            "алдын ала")));

    private PaymentWords() {}

    /** @param values ids of the shop's list of payment types */
    static Optional<String> recognise(String method, List<String> values) {
        String words = method.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(type -> values.contains(type.getKey()))
                .filter(type -> type.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
