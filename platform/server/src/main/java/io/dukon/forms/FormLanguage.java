package io.dukon.forms;

import io.dukon.kernel.Texts;
import java.util.List;
import java.util.Locale;

/** The language of a public page: as asked in the address, else as the browser says, else the shop's. */
final class FormLanguage {

    /** In the order in which the page offers them. */
    static final List<String> ALL = List.of("ru", "uz", "ky", "en");

    private FormLanguage() {}

    static String choose(String asked, String acceptLanguage, String shop) {
        if (asked != null && Texts.LANGUAGES.contains(asked)) {
            return asked;
        }
        try {
            String accepted = acceptLanguage == null || acceptLanguage.isBlank()
                    ? null
                    : Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), ALL);
            return accepted == null ? Texts.supported(shop) : accepted;
        } catch (IllegalArgumentException malformed) {
            return Texts.supported(shop);
        }
    }

    /** What the owner left as we proposed it is said in the visitor's language; what the owner wrote stays. */
    static String said(String stored, String key, String language, String shop) {
        boolean ours =
                ALL.stream().anyMatch(one -> Texts.get("forms", one, key, shop).equals(stored));
        return ours ? Texts.get("forms", language, key, shop) : stored;
    }
}
