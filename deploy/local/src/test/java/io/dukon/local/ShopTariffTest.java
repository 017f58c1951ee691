package io.dukon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopTariffTest {

    @TempDir
    Path home;

    @Test
    void aTariffThatDoesNotExistIsRefusedWithThoseThatDo() {
        var error = assertThrows(PlainError.class, () -> ShopTariff.known("golden"));
        assertTrue(error.getMessage().contains("golden"), error.getMessage());
        assertTrue(error.remedy().contains("free, basic, standard, professional, trial"), error.remedy());
        assertEquals("basic", ShopTariff.known("basic"));
    }

    @Test
    void withoutAShopItSaysHowToAsk() throws Exception {
        for (var words : List.of(List.<String>of(), List.of("chinar", "basic", "please"))) {
            var error = assertThrows(PlainError.class, () -> tariff().run(words));
            assertTrue(error.remedy().contains("./dukon tariff SHOP"), error.remedy());
        }
    }

    @Test
    void whereNothingRunsItSaysWhatToStart() throws Exception {
        var error = assertThrows(PlainError.class, () -> tariff().run(List.of("chinar")));
        assertTrue(error.remedy().contains("./dukon up"), error.remedy());
    }

    private ShopTariff tariff() throws Exception {
        var settings = Settings.from(Map.of("DUKON_HOME", home.toString(), "DUKON_POSTGRES_PORT", "1"), home);
        return new ShopTariff(
                settings,
                Secrets.open(home.resolve("secrets.properties")),
                new PrintStream(new ByteArrayOutputStream()));
    }
}
