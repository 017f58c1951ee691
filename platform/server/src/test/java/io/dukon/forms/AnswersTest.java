package io.dukon.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dukon.kernel.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static List<String> errors(WebForm form, Map<String, String> input, boolean consented) {
        Problem problem =
                assertThrows(Problem.class, () -> Answers.typed(form, input).check(form, consented));
        assertEquals(422, problem.status());
        return problem.errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    @Test
    void takesWhatIsAskedAndNothingElse() {
        Answers answers = Answers.typed(
                        Made.standard(),
                        Map.of(
                                "name",
                                " Айгуль \u0000",
                                "phone",
                                "0555 123 456",
                                "comment",
                                "Первая\r\nвторая",
                                "email",
                                "a@b.kg",
                                "other",
                                "x"))
                .check(Made.standard(), true);
        assertEquals(Map.of("name", "Айгуль", "phone", "0555 123 456", "comment", "Первая\nвторая"), answers.values());
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        assertEquals(
                List.of("/name name_required", "/phone phone_required", "/consent consent_required"),
                errors(Made.standard(), Map.of("name", "   "), false));
    }

    @Test
    void consentIsAlwaysNeeded() {
        assertEquals(
                List.of("/consent consent_required"),
                errors(Made.standard(), Map.of("name", "A", "phone", "+996555123456"), false));
    }

    @Test
    void someWayToAnswerIsAlwaysNeeded() {
        WebForm either = Made.form(new FormField("phone", false), new FormField("email", false));
        assertEquals(List.of("/phone contact_required"), errors(either, Map.of(), true));
        assertEquals(
                1,
                Answers.typed(either, Map.of("email", "a@b.kg"))
                        .check(either, true)
                        .values()
                        .size());
        WebForm email = Made.form(new FormField("email", false));
        assertEquals(List.of("/email email_required"), errors(email, Map.of(), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12345", "+996 555 12-34-56 доб. 7", "1234567890123456", "<script>", "001234567"})
    void saysWhenItIsNoPhone(String phone) {
        String expected = phone.equals("001234567") ? null : "/phone phone_bad";
        Map<String, String> input = Map.of("name", "A", "phone", phone);
        if (expected == null) {
            Answers.typed(Made.standard(), input).check(Made.standard(), true);
        } else {
            assertEquals(List.of(expected), errors(Made.standard(), input, true));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@", "@b.kg", "a b@c.kg", "a@b", "a@b.k"})
    void saysWhenItIsNoAddress(String email) {
        WebForm form = Made.form(new FormField("email", true));
        assertEquals(List.of("/email email_bad"), errors(form, Map.of("email", email), true));
    }

    @Test
    void longTextsAreRefusedNotCut() {
        assertEquals(
                List.of("/comment too_long"),
                errors(
                        Made.standard(),
                        Map.of("name", "A", "phone", "0555123456", "comment", "я".repeat(4_001)),
                        true));
    }
}
