package io.dukon.definitions.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** How values are said in a language. */
record ValueWords(String locale, ZoneId zone) {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Map<String, Map<String, String>> CURRENCIES = Map.of(
            "KGS", Map.of("ru", "сом", "ky", "сом", "uz", "som", "en", "KGS"),
            "UZS", Map.of("ru", "сум", "ky", "сум", "uz", "soʻm", "en", "UZS"),
            "KZT", Map.of("ru", "₸", "ky", "₸", "uz", "₸", "en", "KZT"),
            "RUB", Map.of("ru", "₽", "ky", "₽", "uz", "₽", "en", "RUB"));

    /** @param format date, time, datetime, money, number, or null for the value as it is */
    String say(JsonNode value, String format) {
        if (format == null) {
            return value.isObject() && value.has("amount") ? money(value) : plain(value);
        }
        return switch (format) {
            case "date" -> moment(value, locale.equals("en") ? "d MMM yyyy" : "dd.MM.yyyy");
            case "time" -> moment(value, "HH:mm");
            case "datetime" -> moment(value, locale.equals("en") ? "d MMM yyyy, HH:mm" : "dd.MM.yyyy HH:mm");
            case "money" -> money(value);
            case "number" -> number(new BigDecimal(value.asText()));
            default -> plain(value);
        };
    }

    private String plain(JsonNode value) {
        if (value.isArray()) {
            return String.join(
                    ", ", Json.asList(value).stream().map(JsonNode::asText).toList());
        }
        return value.isNumber() ? number(value.decimalValue()) : value.asText();
    }

    private String moment(JsonNode value, String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        try {
            ZonedDateTime at = value.asText().length() == 10
                    ? LocalDate.parse(value.asText()).atStartOfDay(zone)
                    : Instant.parse(value.asText()).atZone(zone);
            return at.format(format);
        } catch (DateTimeException notMoment) {
            return value.asText();
        }
    }

    private String money(JsonNode value) {
        if (!value.isObject()) {
            return value.asText();
        }
        String currency = Json.text(value, "currency", "");
        String name = CURRENCIES.getOrDefault(currency, Map.of()).getOrDefault(locale, currency);
        return number(new BigDecimal(value.path("amount").asText("0"))) + NO_BREAK_SPACE + name;
    }

    private String number(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        if (!locale.equals("en")) {
            symbols.setGroupingSeparator(NO_BREAK_SPACE);
            symbols.setDecimalSeparator(',');
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(whole ? "#,##0" : "#,##0.00##", symbols).format(number);
    }
}
