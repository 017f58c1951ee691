package io.dukon.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentWordsTest {

    private static final List<String> TYPES = List.of("prepayment", "mixed", "postpayment");

    @ParameterizedTest
    @CsvSource({
        "При получении наличными или картой,postpayment",
        "Банковской картой онлайн,prepayment",
        "Частичная предоплата,mixed",
        "Наложенный платёж,postpayment",
        "Payme,prepayment"
    })
    void recognisesTheWebShopsWords(String method, String type) {
        assertEquals(Optional.of(type), PaymentWords.recognise(method, TYPES));
    }

    @Test
    void guessesNothing() {
        assertEquals(Optional.empty(), PaymentWords.recognise("Бартер", TYPES));
        assertEquals(Optional.empty(), PaymentWords.recognise("", TYPES));
        assertEquals(Optional.empty(), PaymentWords.recognise("онлайн", List.of("card", "cash")));
    }
}
