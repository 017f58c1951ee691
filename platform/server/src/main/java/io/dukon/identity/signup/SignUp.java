package io.dukon.identity.signup;

import io.dukon.identity.Person;
import io.dukon.identity.ShopSettings;
import io.dukon.identity.accounts.EmailRule;
import io.dukon.identity.accounts.PasswordRule;
import io.dukon.kernel.Problem;
import org.jetbrains.annotations.Nullable;

/**
 * What somebody fills in to open a shop. Somebody who is signed in gives neither e-mail nor password nor own name.
 *
 * @param slug the shop's address
 */
public record SignUp(
        String shopName,
        String slug,
        @Nullable String ownerName,
        @Nullable String email,
        @Nullable String password,
        String locale,
        String timeZone,
        String currency) {

    /** The request with everything brought to the form in which it is stored. Null stays null: {@link #check} speaks of it. */
    SignUp normal() {
        return new SignUp(
                strip(shopName),
                slug == null ? null : slug.strip(),
                strip(ownerName),
                Person.normal(email),
                password,
                locale,
                timeZone,
                currency);
    }

    private static String strip(String text) {
        return text == null ? null : text.strip();
    }

    /** @param signedIn whether the person is known already */
    void check(boolean signedIn) {
        Problem problem = Problem.invalid();
        ShopSettings.name(problem, "/shopName", shopName);
        checkSlug(problem);
        ShopSettings.locale(problem, locale);
        ShopSettings.timeZone(problem, timeZone);
        ShopSettings.currency(problem, currency);
        if (!signedIn) {
            ShopSettings.name(problem, "/ownerName", ownerName);
            EmailRule.check(problem, "/email", email);
            PasswordRule.check(problem, "/password", password, email, shopName);
        }
        problem.throwIfErrors();
    }

    private void checkSlug(Problem problem) {
        if (slug == null || slug.isEmpty()) {
            problem.at("/slug", "kernel", "required");
        } else if (!ShopAddress.wellFormed(slug)) {
            problem.at("/slug", "identity", "slug_form", ShopAddress.SHORTEST, ShopAddress.LONGEST);
        } else if (ShopAddress.reserved(slug)) {
            problem.at("/slug", "identity", "reserved");
        }
    }
}
