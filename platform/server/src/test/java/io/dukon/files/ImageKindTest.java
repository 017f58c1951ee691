package io.dukon.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\u0089PNG\r\n\u001a\nIHDR';   PNG",
                "'\u00ff\u00d8\u00ff\u00e0JF';  JPEG",
                "GIF89a;                        GIF",
                "RIFF1234WEBPVP8;               WEBP",
                "RIFF1234WAVEfmt;               ",
                "RIFF1234;                      ",
                "'<svg onload=\"x()\"/>';       ",
                "PNG;                           ",
            })
    void is_known_by_its_first_bytes(String content, ImageKind kind) {
        assertEquals(Optional.ofNullable(kind), ImageKind.of(content.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
