package io.dukon.pipelines;

import io.dukon.access.Access;
import io.dukon.access.Scope;
import io.dukon.access.Verb;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Cursor;
import io.dukon.kernel.Money;
import io.dukon.kernel.Position;
import io.dukon.kernel.Problem;
import io.dukon.pipelines.BoardFilter.View;
import io.dukon.pipelines.BoardStore.After;
import io.dukon.pipelines.BoardStore.Numbers;
import io.dukon.pipelines.BoardView.Closed;
import io.dukon.pipelines.BoardView.Column;
import io.dukon.pipelines.BoardView.Sum;
import io.dukon.pipelines.BoardView.Today;
import io.dukon.pipelines.BoardView.Views;
import io.dukon.records.Card;
import io.dukon.records.Search;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Boards as the caller may see them: who sees some people's records only also sees their sums only. */
@ApplicationScoped
@Transactional
public class Boards {

    private static final int PAGE = 20;

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    BoardStore store;

    @Inject
    Search search;

    @Inject
    SavedFilters saved;

    @Inject
    Clock clock;

    /**
     * What of a board somebody wants to see; each cuts what the others leave.
     *
     * @param view     all, mine, overdue, no_step or today
     * @param filter   the id of a filter of the shop; null or blank = none
     * @param question leaves what the search finds, records of found clients included
     */
    record Asked(String view, String filter, String question) {}

    /** @throws Problem 404 {@code filter_gone} when the board does not offer the filter to the caller */
    public BoardView board(String pipeline, Asked asked) {
        Pipeline of = pipeline(pipeline);
        Tenant shop = tenants.current();
        BoardFilter filter = filter(of, asked, shop);
        List<String> open = names(of, true);
        Map<String, List<Card>> cards =
                store.cards(of.id(), open, filter, PAGE + 1).stream().collect(Collectors.groupingBy(Card::stage));
        Numbers numbers = store.numbers(of.id(), shop.currency(), filter);
        StageSums sums = StageSums.of(numbers, filter);
        List<Column> columns = open.stream()
                .map(stage -> column(stage, cards.getOrDefault(stage, List.of()), sums, shop.currency()))
                .toList();
        boolean amounts = access.sight(of.type()).everywhere("amount");
        return new BoardView(
                of.id(),
                total(columns, shop.currency()).only(amounts),
                views(open, sums, numbers),
                saved.offered(of),
                today(numbers, shop.currency()).only(amounts),
                columns.stream().map(column -> column.only(amounts)).toList(),
                names(of, false).stream()
                        .map(stage -> new Closed(stage, sums.count(stage)))
                        .toList());
    }

    private static List<String> names(Pipeline of, boolean open) {
        return of.stages().stream()
                .filter(stage -> stage.open() == open)
                .map(Stage::name)
                .toList();
    }

    private static Views views(List<String> open, StageSums sums, Numbers numbers) {
        return new Views(
                open.stream().mapToLong(sums::count).sum(),
                sums.countMine(open),
                numbers.overdue(),
                sums.countNoStep(open),
                numbers.today());
    }

    /** More cards of a column. @throws Problem as {@link #board} */
    public BoardView.Cards column(String pipeline, String stage, Asked asked, String cursor) {
        Pipeline of = pipeline(pipeline);
        if (of.stages().stream().noneMatch(one -> one.name().equals(stage))) {
            throw Problem.of(404, "kernel", "not_found");
        }
        BoardFilter filter = filter(of, asked, tenants.current());
        After after = Position.of(cursor, 2)
                .map(at -> new After(at.time(0), at.id(1)))
                .orElse(null);
        List<Card> cards = store.column(of.id(), stage, filter, after, PAGE + 1);
        return new BoardView.Cards(page(cards), cursor(cards));
    }

    private BoardFilter filter(Pipeline of, Asked asked, Tenant shop) {
        Instant now = clock.instant();
        LocalDate day = now.atZone(shop.timeZone()).toLocalDate();
        return new BoardFilter(
                View.of(asked.view()),
                access.whose(of.type(), Verb.SEE).orElse(null),
                Callers.current().memberId(),
                search.cut(asked.question()),
                saved.find(of, asked.filter()),
                now,
                day.atStartOfDay(shop.timeZone()).toInstant(),
                day.plusDays(1).atStartOfDay(shop.timeZone()).toInstant());
    }

    private Pipeline pipeline(String id) {
        return configurations
                .current()
                .pipeline(id)
                .filter(one -> access.scope(one.type(), Verb.SEE) != Scope.NONE)
                .orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
    }

    private static Column column(String stage, List<Card> cards, StageSums sums, String currency) {
        StageSums.Sum sum = sums.shown(stage);
        return new Column(stage, sum.count(), new Money(sum.amount(), currency), page(cards), cursor(cards));
    }

    private static Sum total(List<Column> columns, String currency) {
        return new Sum(
                columns.stream().mapToLong(Column::count).sum(),
                columns.stream().map(Column::amount).reduce(new Money(0, currency), Money::plus));
    }

    private static Today today(Numbers numbers, String currency) {
        return new Today(
                new Sum(numbers.won(), new Money(numbers.wonAmount(), currency)), numbers.lost(), numbers.robots());
    }

    private static List<Card> page(List<Card> cards) {
        return cards.size() <= PAGE ? cards : cards.subList(0, PAGE);
    }

    private static String cursor(List<Card> cards) {
        return cards.size() <= PAGE
                ? null
                : Cursor.encode(
                        cards.get(PAGE - 1).stageEnteredAt(),
                        cards.get(PAGE - 1).id());
    }
}
