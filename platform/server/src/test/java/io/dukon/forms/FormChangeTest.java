package io.dukon.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dukon.kernel.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormChangeTest {

    private static FormChange fields(FormField... fields) {
        return new FormChange(null, List.of(fields), null, null, null, null);
    }

    private static List<String> errors(FormChange change) {
        return assertThrows(Problem.class, () -> change.apply(Made.standard())).errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    @Test
    void leavesWhatIsNotNamed() {
        WebForm form = new FormChange(" Новый вопрос ", null, null, null, null, false).apply(Made.standard());
        assertEquals("Новый вопрос", form.title());
        assertEquals(FormField.STANDARD, form.fields());
        assertFalse(form.active());
    }

    @Test
    void saysWhatWillNotDo() {
        assertEquals(
                List.of("/title required", "/consent too_long"),
                errors(new FormChange(" ", null, "a".repeat(2_001), null, null, null)));
        assertEquals(
                List.of("/fields/1/id field_twice", "/fields/2/id field_unknown"),
                errors(fields(
                        new FormField("phone", true), new FormField("phone", false), new FormField("card", true))));
        assertEquals(List.of("/fields contact_needed"), errors(fields(new FormField("name", true))));
    }
}
