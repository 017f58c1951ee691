package io.dukon.identity.signup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dukon.kernel.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignUpTest {

    private static final SignUp GOOD = new SignUp(
            "Чинар", "chinar", "Айгүл", "Aigul@Example.com ", "three small words", "ky", "Asia/Bishkek", "KGS");

    @Test
    void aGoodOnePassesAndIsBroughtToItsStoredForm() {
        assertDoesNotThrow(() -> GOOD.normal().check(false));
        assertEquals("aigul@example.com", GOOD.normal().email());
    }

    @Test
    void everyWrongFieldIsPointedAt() {
        SignUp bad = new SignUp(" ", "A", "", "a@b", "short", "de", "Mars/Base", "XYZ");
        assertEquals(
                List.of(
                        "/shopName required",
                        "/slug slug_form",
                        "/locale bad_value",
                        "/timeZone unknown_zone",
                        "/currency unknown_currency",
                        "/ownerName required",
                        "/email email_form",
                        "/password weak"),
                errors(bad, false));
    }

    @Test
    void nothingAtAllIsPointedAtToo() {
        SignUp empty = new SignUp(null, null, null, null, null, null, null, null);
        assertEquals(8, errors(empty, false).size());
    }

    @Test
    void whoIsSignedInGivesNoAccount() {
        SignUp second = new SignUp("Базар", "bazar", null, null, null, "ru", "Asia/Tashkent", "UZS");
        assertDoesNotThrow(() -> second.normal().check(true));
    }

    @Test
    void thePasswordIsNotWhatStandsBesideIt() {
        SignUp own = new SignUp(
                "Чинар", "chinar", "Айгүл", "aigul@example.com", "Aigul@example.com", "ky", "Asia/Bishkek", "KGS");
        assertEquals(List.of("/password guessable"), errors(own, false));
        SignUp same = new SignUp(
                "Чинар", "chinar", "Айгүл", "aigul@example.com", "aaaaaaaaaaaa", "ky", "Asia/Bishkek", "KGS");
        assertEquals(List.of("/password guessable"), errors(same, false));
    }

    private static List<String> errors(SignUp form, boolean signedIn) {
        Problem problem = assertThrows(Problem.class, () -> form.normal().check(signedIn));
        return problem.errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }
}
