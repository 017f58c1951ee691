package io.dukon.identity;

import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;

/** What makes a shop's name, language, zone and currency acceptable; the same at sign-up and in the settings. */
public final class ShopSettings {

    private static final int LONGEST_NAME = 100;

    private ShopSettings() {}

    /** @param pointer where the name stands in the request */
    public static void name(Problem problem, String pointer, String name) {
        if (name == null || name.isBlank()) {
            problem.at(pointer, "kernel", "required");
        } else if (name.strip().length() > LONGEST_NAME) {
            problem.at(pointer, "identity", "too_long", LONGEST_NAME);
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            problem.at(pointer, "kernel", "bad_value");
        }
    }

    public static void locale(Problem problem, String locale) {
        if (locale == null || !Texts.LANGUAGES.contains(locale)) {
            problem.at("/locale", "kernel", locale == null ? "required" : "bad_value");
        }
    }

    public static void timeZone(Problem problem, String zone) {
        if (zone == null || zone.isBlank()) {
            problem.at("/timeZone", "kernel", "required");
        } else if (!knownZone(zone)) {
            problem.at("/timeZone", "identity", "unknown_zone", zone);
        }
    }

    private static boolean knownZone(String zone) {
        try {
            return zone.contains("/") && ZoneId.of(zone).getRules() != null || "UTC".equals(zone);
        } catch (DateTimeException e) {
            return false;
        }
    }

    public static void currency(Problem problem, String currency) {
        if (currency == null || currency.isBlank()) {
            problem.at("/currency", "kernel", "required");
        } else if (Currency.getAvailableCurrencies().stream()
                .noneMatch(one -> one.getCurrencyCode().equals(currency) && one.getDefaultFractionDigits() >= 0)) {
            problem.at("/currency", "identity", "unknown_currency", currency);
        }
    }
}
