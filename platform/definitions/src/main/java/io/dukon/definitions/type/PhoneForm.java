package io.dukon.definitions.type;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Phones as they are kept: E.164 where the number can be one, else its digits as typed, so that nothing is lost. */
final class PhoneForm {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int LONGEST = 40;
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    private PhoneForm() {}

    /** Empty for what is no phone at all. */
    static Optional<String> of(String written, Country home) {
        // Dialled so in most countries, and written so in all of them
        String number = written.strip().replaceFirst("^00", "+");
        String digits = number.replaceAll("[^0-9]", "");
        boolean phone = number.length() <= LONGEST
                && number.chars().noneMatch(Character::isLetter)
                && digits.length() >= FEWEST_DIGITS
                && digits.length() <= MOST_DIGITS;
        return phone ? Optional.of(possible(number, home).orElse(plus(number) + digits)) : Optional.empty();
    }

    private static Optional<String> possible(String number, Country home) {
        try {
            PhoneNumber parsed = NUMBERS.parse(number, home.region());
            return NUMBERS.isPossibleNumberWithReason(parsed) == ValidationResult.IS_POSSIBLE
                    ? Optional.of(NUMBERS.format(parsed, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException unknown) {
            return Optional.empty();
        }
    }

    private static String plus(String number) {
        return number.startsWith("+") ? "+" : "";
    }
}
