package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.node.TextNode;
import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.automation.Trigger.DateReached;
import io.dukon.definitions.automation.Trigger.Schedule;
import io.dukon.definitions.automation.Trigger.Yearly;
import io.dukon.definitions.value.LocalClock;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Moments;
import io.dukon.definitions.value.TimeOfDay;
import io.dukon.definitions.value.Value;
import io.dukon.definitions.work.QueueDefinition;
import io.dukon.definitions.work.ShiftDefinition;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When triggers of the calendar come due, by the clock of the shop: in the hour that summer time skips the first moment
 * after it, in the hour that it repeats the first of the two.
 */
public final class DueTimes {
    private static final String LAST = "last";

    private final RunContext context;
    private final Evaluator evaluator;

    public DueTimes(RunContext context) {
        this.context = context;
        this.evaluator = new Evaluator(RunState.about(null), context);
    }

    /** Whether a schedule of this kind may name the day. */
    public static boolean known(String every, String day) {
        return switch (every) {
            case "week" ->
                Stream.of(DayOfWeek.values()).anyMatch(one -> name(one).equals(day));
            case "month" -> day.equals(LAST) || day.matches("[1-9]|[12][0-9]|3[01]");
            default -> false;
        };
    }

    /**
     * @param value of the date field, as it is kept
     * @return when the trigger comes due for it, which may have gone by
     */
    public Instant date(DateReached trigger, String value) {
        Value from = new Value.Literal(TextNode.valueOf(value));
        Moment moment = new Moment(from, trigger.plus(), trigger.minus(), null, trigger.at());
        return evaluator.instant(moment, context.now());
    }

    /** The first time after the instant. The 29th of February is the 28th in common years. */
    public Instant yearly(Yearly trigger, String value, Instant after) {
        LocalDate first =
                Moments.read(value, context.zone()).atZone(context.zone()).toLocalDate();
        MonthDay day = MonthDay.from(first);
        int year = after.atZone(context.zone()).getYear();
        return IntStream.rangeClosed(year, year + 1)
                .mapToObj(day::atYear)
                .map(date -> at(date, trigger.at()))
                .filter(due -> due.isAfter(after))
                .findFirst()
                .orElseThrow();
    }

    /** The first time after the instant. */
    public Instant schedule(Schedule trigger, Instant after) {
        LocalDate today = after.atZone(context.zone()).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(40)
                .filter(day -> falls(trigger, day))
                .map(day -> at(day, trigger.at()))
                .filter(due -> due.isAfter(after))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean falls(Schedule trigger, LocalDate day) {
        List<String> on = trigger.on();
        return switch (trigger.every()) {
            case "week" ->
                on.isEmpty() ? day.getDayOfWeek() == DayOfWeek.MONDAY : on.contains(name(day.getDayOfWeek()));
            case "month" ->
                on.isEmpty() ? day.getDayOfMonth() == 1 : on.stream().anyMatch(one -> ofMonth(one, day));
            default -> true;
        };
    }

    private static boolean ofMonth(String wanted, LocalDate day) {
        int last = day.lengthOfMonth();
        int number = wanted.equals(LAST) ? last : Math.min(Integer.parseInt(wanted), last);
        return day.getDayOfMonth() == number;
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** Midnight when no time is said. */
    private Instant at(LocalDate day, Value time) {
        String said = evaluator.text(time);
        return LocalClock.instant(
                day.atTime(said == null ? LocalTime.MIDNIGHT : TimeOfDay.parse(said)), context.zone());
    }

    /** A moment that hangs on no record; null when it hangs on something empty. */
    public Instant moment(Moment moment) {
        return evaluator.instant(moment, context.now());
    }

    /** When the roster of the day is final for a queue; null when never. @param day null = no day in particular */
    public Instant settles(QueueDefinition queue, LocalDate day) {
        return queue.settleAt() == null || day == null ? null : at(day, queue.settleAt());
    }

    /** The clock time at which a shift begins, as packs write it; empty when there is no such shift. */
    public String starts(ShiftDefinition shift) {
        return shift == null ? "" : said(shift.starts());
    }

    /** When it ends; as {@link #starts}. */
    public String ends(ShiftDefinition shift) {
        return shift == null ? "" : said(shift.ends());
    }

    private String said(Value time) {
        String said = evaluator.text(time);
        return said == null ? "" : said;
    }

    /** The type of whose records a day starts the automation; null when none does. */
    public static String type(Trigger trigger) {
        return switch (trigger) {
            case DateReached date -> date.type();
            case Yearly yearly -> yearly.type();
            default -> null;
        };
    }

    /** Whether the automation waits for a day of a record's field, and which. */
    public static String field(Trigger trigger) {
        return switch (trigger) {
            case DateReached date -> date.field();
            case Yearly yearly -> yearly.field();
            default -> null;
        };
    }
}
