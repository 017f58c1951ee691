package io.dukon.exchange.commerceml.out;

import io.dukon.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One order or invoice that leaves for 1C.
 *
 * @param id         by which 1C knows it again, at most 40 characters
 * @param amount     in the currency of its lines
 * @param comment    may be empty
 * @param requisites named values in the words of the format, as «Статус заказа»; empty ones are left out
 */
public record OutDocument(
        String id,
        String number,
        Instant at,
        OutOperation operation,
        Money amount,
        OutClient client,
        List<OutLine> lines,
        String comment,
        Map<String, String> requisites) {}
