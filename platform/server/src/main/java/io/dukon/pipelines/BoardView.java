package io.dukon.pipelines;

import io.dukon.kernel.Money;
import io.dukon.records.Card;
import java.util.List;

/**
 * A board: open stages as columns with the newest arrivals first, closed ones as numbers.
 *
 * @param views how many open records each view shows; 1000 means "1000 or more", as does {@link Today#robots}
 */
public record BoardView(
        String pipeline, Sum total, Views views, Today today, List<Column> columns, List<Closed> closed) {

    /** @param amount what is in the shop's currency */
    public record Sum(long count, Money amount) {}

    public record Views(long all, long mine, long overdue, long noStep, long today) {}

    /** Since midnight in the shop. */
    public record Today(Sum won, long lost, long robots) {}

    /** @param cursor where the column goes on; absent at its end */
    public record Column(String stage, long count, Money amount, List<Card> cards, String cursor) {}

    public record Closed(String stage, long count) {}

    /** More cards of a column. */
    public record Cards(List<Card> cards, String cursor) {}
}
