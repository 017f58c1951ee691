package io.dukon.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "contract.pdf;                      contract.pdf",
                "C:\\Users\\Aida\\договор 1.pdf;    договор 1.pdf",
                "../../etc/passwd;                  passwd",
                "'a\tb\r\nc\u0000.txt';             abc.txt",
                "'photo\u202egpj.exe';              photogpj.exe",
                "'two \u00a0 words.png';            two words.png",
                "фото 🫖.jpg;                       фото 🫖.jpg",
                "'broken\ud83e.jpg';                broken.jpg",
                "..;                                file",
                "'/';                               file",
            })
    void is_what_was_sent_without_paths_and_hidden_marks(String sent, String name) {
        assertEquals(name, FileName.of(sent));
    }

    @Test
    void nothing_is_a_file_too() {
        assertEquals("file", FileName.of(null));
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String name = FileName.of("🫖".repeat(300) + ".pdf");
        assertEquals(150, name.codePointCount(0, name.length()));
        assertTrue(name.endsWith("🫖.pdf"), name);
        assertEquals(150, FileName.of("a".repeat(200) + "." + "b".repeat(100)).length());
    }

    @Test
    void a_download_has_it_for_old_and_new_browsers_and_nothing_leaves_the_quotes() {
        assertEquals(
                "attachment; filename=\"___ _ _1_.pdf\"; filename*=UTF-8''%D0%90%D0%BA%D1%82%20%D0%BA%20%221%22.pdf",
                FileName.attachment("Акт к \"1\".pdf"));
    }
}
