package io.dukon.pipelines;

import io.dukon.kernel.Money;
import io.dukon.records.Card;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A board: open stages as columns with the newest arrivals first, closed ones as numbers.
 *
 * @param views how many open records each view shows; for overdue and today 1000 means "1000 or more", as it does for
 *              {@link Today#robots}
 */
@Schema(name = "Board")
public record BoardView(
        String pipeline,
        Sum total,
        Views views,
        List<SavedFilter> filters,
        Today today,
        List<Column> columns,
        List<Closed> closed) {

    /** A filter of the shop by which the reader may cut the board. */
    @Schema(name = "SavedFilter")
    public record SavedFilter(String id, String title) {}

    /** @param amount what is in the shop's currency; absent for who does not see amounts */
    @Schema(name = "Total")
    public record Sum(long count, @Nullable Money amount) {

        Sum only(boolean amounts) {
            return amounts ? this : new Sum(count, null);
        }
    }

    @Schema(name = "ViewCounts")
    public record Views(long all, long mine, long overdue, long noStep, long today) {}

    /** Since midnight in the shop. */
    public record Today(Sum won, long lost, long robots) {

        Today only(boolean amounts) {
            return new Today(won.only(amounts), lost, robots);
        }
    }

    /** @param cursor where the column goes on; absent at its end */
    public record Column(String stage, long count, @Nullable Money amount, List<Card> cards, @Nullable String cursor) {

        Column only(boolean amounts) {
            return amounts ? this : new Column(stage, count, null, cards, cursor);
        }
    }

    @Schema(name = "ClosedStage")
    public record Closed(String stage, long count) {}

    /** More cards of a column. */
    @Schema(name = "ColumnPage")
    public record Cards(List<Card> cards, @Nullable String cursor) {}
}
