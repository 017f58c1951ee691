package io.dukon.exchange.commerceml;

import java.util.List;

/**
 * Who ordered, as the file says; every part may be empty.
 *
 * @param externalId id in the web shop, without the name that Bitrix appends to it
 * @param login      account in the web shop, from the same id
 * @param phones     as written
 */
public record ParsedClient(String externalId, String login, String name, List<String> phones, List<String> emails) {

    public static final ParsedClient UNKNOWN = new ParsedClient("", "", "", List.of(), List.of());
}
