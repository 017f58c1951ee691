package io.dukon.exchange.commerceml;

/**
 * What of a catalogue could not be read.
 *
 * @param externalId of the product, group or kind of price, as far as it could be read; may be empty
 * @param name       the same
 */
public record CatalogueIssue(String externalId, String name, OrderIssue issue) {

    /** In words, with the place in the file and with the name where there is one. */
    public String text(String language) {
        String what = issue.text(language);
        return name.isEmpty() ? what : name + ": " + what;
    }
}
