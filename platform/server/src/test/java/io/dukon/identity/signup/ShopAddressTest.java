package io.dukon.identity.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopAddressTest {

    @ParameterizedTest
    @CsvSource({
        "Чинар, chinar",
        "Дүкөн, dukon",
        "'Oʻzbek gilam', ozbek-gilam",
        "'Ўзбекистон қўл меҳнати', ozbekiston-qol-mehnati",
        "'Ёлки & Щётки', yolki-schyotki",
        "'  Ак-Жол!!! ', ak-zhol",
        "'Café Déjà', cafe-deja",
        "Объект, obekt",
        "Я, ya-shop",
        "'', my-shop",
        "店, my-shop",
        "Admin, admin-1"
    })
    void suggestsWhatPeopleWouldType(String name, String slug) {
        assertEquals(slug, ShopAddress.from(name));
        assertTrue(ShopAddress.wellFormed(slug));
        assertFalse(ShopAddress.reserved(slug));
    }

    @Test
    void aLongNameIsCutCleanly() {
        String slug = ShopAddress.from("Очень длинное название магазина женской и мужской обуви");
        assertTrue(slug.length() <= ShopAddress.LONGEST && ShopAddress.wellFormed(slug), slug);
        assertTrue(ShopAddress.candidates(slug).stream().allMatch(ShopAddress::wellFormed));
    }

    @Test
    void takenOnesGetANumber() {
        assertEquals(
                List.of("chinar", "chinar-2", "chinar-3"),
                ShopAddress.candidates("chinar").subList(0, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab",
                "-abc",
                "abc-",
                "a--b",
                "Abc",
                "a_b",
                "a b",
                "чинар",
                "a.b",
                "abcdefghijabcdefghijabcdefghijabcdefghijk"
            })
    void refusesWhatIsNoAddress(String slug) {
        assertFalse(ShopAddress.wellFormed(slug));
    }
}
