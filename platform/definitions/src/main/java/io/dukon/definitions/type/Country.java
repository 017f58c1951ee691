package io.dukon.definitions.type;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/**
 * Where a shop is at home: how numbers without a country code are dialled there, and which money is meant without a word.
 *
 * @param region   ISO 3166 code; {@code ZZ} for none, where every phone needs its country code
 * @param currency ISO 4217 code
 */
public record Country(String region, String currency) {
    public static final Country KYRGYZSTAN = ofCurrency("KGS");
    public static final Country UZBEKISTAN = ofCurrency("UZS");

    /** A currency is named after its country (ISO 4217); those of several countries tell none. */
    public static Country ofCurrency(String currency) {
        String region = currency.substring(0, 2);
        boolean known = PhoneNumberUtil.getInstance().getSupportedRegions().contains(region);
        return new Country(known ? region : "ZZ", currency);
    }
}
