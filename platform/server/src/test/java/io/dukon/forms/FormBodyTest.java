package io.dukon.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dukon.kernel.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormBodyTest {

    private static Map<String, String> read(String body, String type) throws IOException {
        return FormBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), type);
    }

    private static String refusal(String body, String type) {
        return assertThrows(Problem.class, () -> read(body, type)).code();
    }

    @Test
    void readsFormsAndJson() throws IOException {
        Map<String, String> expected = Map.of("name", "Айгуль & Ко", "consent", "yes");
        assertEquals(expected, read("name=%D0%90%D0%B9%D0%B3%D1%83%D0%BB%D1%8C+%26+%D0%9A%D0%BE&consent=yes", null));
        assertEquals(
                expected,
                read("{\"name\":\"Айгуль & Ко\",\"consent\":\"yes\",\"email\":null,\"x\":{}}", "application/json"));
    }

    @Test
    void refusesWhatIsTooLargeOrNeither() {
        assertEquals("request_too_large", refusal("a=" + "b".repeat(FormBody.LARGEST), null));
        assertEquals("request_bad", refusal("name=%ZZ", null));
        assertEquals("request_bad", refusal("{", "application/json"));
        assertEquals("request_bad", refusal("[1]", "application/json; charset=utf-8"));
        assertEquals("request_bad", refusal("", "application/json"));
    }
}
