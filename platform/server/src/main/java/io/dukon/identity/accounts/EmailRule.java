package io.dukon.identity.accounts;

import io.dukon.kernel.Problem;
import java.util.regex.Pattern;

/** What we take for an e-mail address: something before the sign, a domain with a dot after it. The letter proves the rest. */
public final class EmailRule {

    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9.!#$%&*+/=?^_{|}~'-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");
    private static final int LONGEST = 254;

    private EmailRule() {}

    /** @param email in its normal form */
    public static void check(Problem problem, String pointer, String email) {
        if (email == null || email.isEmpty()) {
            problem.at(pointer, "kernel", "required");
        } else if (email.length() > LONGEST || !FORM.matcher(email).matches()) {
            problem.at(pointer, "identity", "email_form");
        }
    }
}
