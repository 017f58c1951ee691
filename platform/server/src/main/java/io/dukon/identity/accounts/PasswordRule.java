package io.dukon.identity.accounts;

import io.dukon.kernel.Problem;
import java.util.Locale;

/** Length instead of riddles: at least ten characters, and not what stands on the same page. */
public final class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    private static final int DISTINCT = 4;

    private PasswordRule() {}

    public static void check(Problem problem, String pointer, String password, String... known) {
        if (password == null || password.isEmpty()) {
            problem.at(pointer, "kernel", "required");
        } else if (password.length() < SHORTEST) {
            problem.at(pointer, "identity", "weak", SHORTEST);
        } else if (password.length() > LONGEST) {
            problem.at(pointer, "identity", "too_long", LONGEST);
        } else if (guessable(password, known)) {
            problem.at(pointer, "identity", "guessable");
        }
    }

    private static boolean guessable(String password, String... known) {
        String low = password.toLowerCase(Locale.ROOT);
        if (low.chars().distinct().count() < DISTINCT || "0123456789".startsWith(low) || "1234567890".equals(low)) {
            return true;
        }
        for (String one : known) {
            if (one != null && !one.isBlank() && low.equals(one.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
