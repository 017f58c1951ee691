package io.dukon.definitions.check;

import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.value.Moments;
import io.dukon.definitions.value.Span;
import io.dukon.definitions.value.TimeOfDay;
import java.util.Set;

/** What a place wants of a reference that stands there. */
enum Want {
    ANYTHING,
    TIME("time"),
    DURATION("duration"),
    NUMBER("number"),
    MOMENT,
    DUE("duration"),
    CONNECTION("connection"),
    PERSON,
    RECORD,
    SOURCE,
    TASK,
    CLIENT,
    ADDED;

    static final Set<FieldKind> DATES = Set.of(FieldKind.DATE, FieldKind.DATETIME);
    private static final Set<String> SUMS = Set.of("number", "money");
    private static final Set<FieldKind> REACHED = Set.of(FieldKind.PHONES, FieldKind.EMAILS);

    private final String setting;

    Want() {
        this(null);
    }

    Want(String setting) {
        this.setting = setting;
    }

    /** Whether it can be that; what is not known can be anything. */
    boolean takes(Held held) {
        if (this == ANYTHING || held instanceof Held.Open) {
            return true;
        }
        return switch (held) {
            case Held.Setting one when this == ADDED -> SUMS.contains(one.type());
            case Held.Setting one ->
                one.type().equals(setting) || (setting != null && one.type().equals("text"));
            case Held.Thing thing -> takes(thing);
            case Held.Person person -> this == PERSON;
            case Held.Task task -> this == TASK;
            case Held.Parts parts -> this == SOURCE && parts.source();
            case Held.Plain plain -> takes(plain.kind());
            default -> false;
        };
    }

    /** Whether a text that is no reference can stand there. */
    boolean takes(String text) {
        return switch (this) {
            case TIME -> TimeOfDay.written(text);
            case DURATION -> Span.written(text);
            case NUMBER -> text.matches("\\d{1,6}");
            case MOMENT -> text.equals("now") || Moments.written(text);
            case DUE -> Span.written(text) || Moments.written(text);
            default -> true;
        };
    }

    private boolean takes(Held.Thing thing) {
        boolean reached = thing.type().fields().values().stream().anyMatch(field -> REACHED.contains(field.kind()));
        return this == RECORD || this == SOURCE || (this == CLIENT && reached);
    }

    private boolean takes(FieldKind kind) {
        return switch (this) {
            case MOMENT -> DATES.contains(kind);
            case DUE -> DATES.contains(kind) || kind == FieldKind.TEXT;
            case NUMBER -> kind == FieldKind.NUMBER || kind == FieldKind.TEXT;
            case TIME, DURATION -> kind == FieldKind.TEXT;
            case PERSON -> kind == FieldKind.PERSON;
            case ADDED -> SUMS.contains(kind.word());
            default -> false;
        };
    }

    /** Of what stands at a place of the grammar. */
    static Want at(Journey.Spot spot) {
        return switch (spot.name()) {
            case "move.record", "assign.record", "task.on", "close_tasks.of", "copy.to" -> RECORD;
            case "message.to" -> CLIENT;
            case "copy.from", "create.copy" -> SOURCE;
            case "close_tasks.tasks", "awaited.task", "awaited.form", "branch.task", "branch.form" -> TASK;
            case "assign.prefer", "task.to", "task.from", "notify.to", "message.rates" -> PERSON;
            case "assign.day", "wait.until", "message.not-after", "awaited.at", "branch.at" -> MOMENT;
            case "wait.for", "offer.each", "awaited.after", "branch.after", "date_reached.plus", "date_reached.minus" ->
                DURATION;
            case "date_reached.at", "yearly.at", "schedule.at", "shifts.starts", "shifts.ends", "settle.at" -> TIME;
            case "messages.channels" -> CONNECTION;
            case "tasks.due", "task.due" -> DUE;
            default -> ANYTHING;
        };
    }

    /** Of what stands in a moment. */
    static Want in(String part) {
        return switch (part) {
            case "from" -> MOMENT;
            case "plus", "minus" -> DURATION;
            case "day" -> NUMBER;
            case "at" -> TIME;
            case "head-of" -> PERSON;
            case "add" -> ADDED;
            default -> ANYTHING;
        };
    }
}
