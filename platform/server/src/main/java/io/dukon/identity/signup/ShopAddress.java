package io.dukon.identity.signup;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A shop's address (slug): what may be one, and which one a name suggests. Pure. */
public final class ShopAddress {

    static final int LONGEST = 40;
    static final int SHORTEST = 3;

    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:-?[a-z0-9]){2,39}");
    private static final Map<Character, String> LETTERS = letters();

    /** Taken by the product itself, or apt to mislead people about who speaks to them. */
    private static final Set<String> RESERVED = Set.of(
            "about",
            "account",
            "accounts",
            "admin",
            "administrator",
            "api",
            "app",
            "assets",
            "auth",
            "beta",
            "billing",
            "blog",
            "board",
            "boards",
            "cdn",
            "cloud",
            "confirm",
            "contact",
            "dashboard",
            "dev",
            "docs",
            "help",
            "health",
            "home",
            "internal",
            "invite",
            "join",
            "keycloak",
            "legal",
            "login",
            "logout",
            "mail",
            "marketplace",
            "me",
            "new",
            "null",
            "official",
            "openapi",
            "password",
            "pay",
            "payments",
            "postmaster",
            "pricing",
            "privacy",
            "public",
            "root",
            "search",
            "security",
            "session",
            "settings",
            "shop",
            "shops",
            "signin",
            "signup",
            "sign-in",
            "sign-up",
            "smtp",
            "static",
            "status",
            "stream",
            "support",
            "system",
            "tasks",
            "terms",
            "test",
            "undefined",
            "webmaster",
            "www");

    private ShopAddress() {}

    private static Map<Character, String> letters() {
        String[] pairs =
                ("а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts "
                                + "ч ch ш sh щ sch ы y э e ю yu я ya ң ng ө o ү u ў o қ q ғ g ҳ h")
                        .split(" ");
        Map<Character, String> letters = new HashMap<>(Map.of('ъ', "", 'ь', ""));
        for (int i = 0; i < pairs.length; i += 2) {
            letters.put(pairs[i].charAt(0), pairs[i + 1]);
        }
        return Map.copyOf(letters);
    }

    static boolean wellFormed(String slug) {
        return slug != null
                && slug.length() >= SHORTEST
                && slug.length() <= LONGEST
                && FORM.matcher(slug).matches();
    }

    static boolean reserved(String slug) {
        return RESERVED.contains(slug);
    }

    /** What the name suggests: Cyrillic in Latin letters, marks dropped; always well-formed and not reserved. */
    static String from(String name) {
        String latin = (name == null ? "" : name)
                .toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(c -> LETTERS.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
        String slug = Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("[\\u0300-\\u036f'`’‘ʻʼ]", "")
                .replaceAll("[^a-z0-9]+", "-");
        slug = trimmed(slug, LONGEST);
        if (slug.length() < SHORTEST) {
            slug = slug.isEmpty() ? "my-shop" : slug + "-shop";
        }
        return reserved(slug) ? slug + "-1" : slug;
    }

    /** The proposal itself, then with a number, the shortest first. */
    static List<String> candidates(String slug) {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(n -> n == 1
                        ? slug
                        : trimmed(slug, LONGEST - 1 - String.valueOf(n).length()) + "-" + n)
                .toList();
    }

    private static String trimmed(String slug, int longest) {
        return slug.substring(0, Math.min(slug.length(), slug.startsWith("-") ? longest + 1 : longest))
                .replaceAll("^-+|-+$", "");
    }
}
