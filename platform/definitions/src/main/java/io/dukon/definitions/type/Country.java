package io.dukon.definitions.type;

/**
 * How numbers without a country code are read in a country.
 *
 * @param callingCode digits, no plus
 * @param trunk what people dial before the number inside the country, may be empty
 * @param digits length of a number without code and trunk
 * @param currency ISO code of sums written without one
 */
public record Country(String callingCode, String trunk, int digits, String currency) {
    public static final Country KYRGYZSTAN = new Country("996", "0", 9, "KGS");
    public static final Country UZBEKISTAN = new Country("998", "", 9, "UZS");
}
