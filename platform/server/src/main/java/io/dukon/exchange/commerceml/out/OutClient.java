package io.dukon.exchange.commerceml.out;

import java.util.List;

/**
 * The buyer.
 *
 * @param id      by which 1C knows the client again, at most 40 characters
 * @param company a firm, not a person
 * @param taxId   may be empty
 * @param address in one line, may be empty
 */
public record OutClient(
        String id,
        String name,
        boolean company,
        String taxId,
        List<String> phones,
        List<String> emails,
        String address) {}
