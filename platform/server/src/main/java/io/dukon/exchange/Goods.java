package io.dukon.exchange;

import io.dukon.exchange.commerceml.ParsedLine;
import io.dukon.records.LineDraft;
import java.util.List;

/** What a document sells, as lines of a record. */
public final class Goods {

    private Goods() {}

    public static List<LineDraft> of(List<ParsedLine> lines) {
        return lines.stream()
                .map(line -> new LineDraft(
                        line.name(),
                        line.quantity(),
                        line.price(),
                        line.externalId().isEmpty() ? null : line.externalId()))
                .toList();
    }
}
