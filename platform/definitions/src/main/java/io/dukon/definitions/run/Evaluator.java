package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.condition.Related;
import io.dukon.definitions.condition.Values;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.Moments;
import io.dukon.definitions.value.People;
import io.dukon.definitions.value.Reference;
import io.dukon.definitions.value.Span;
import io.dukon.definitions.value.Value;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Computes values for a run: live from records, frozen from the trigger and from earlier steps. */
final class Evaluator implements Values {
    private final RunState state;
    private final RunContext context;
    private final References references;

    Evaluator(RunState state, RunContext context) {
        this.state = state;
        this.context = context;
        this.references = new References(state, context);
    }

    /** What conditions read: bare paths are fields of the subject. */
    @Override
    public JsonNode get(String path) {
        if (Reference.written(path)) {
            return plain(references.resolve(Reference.parse(path)));
        }
        return state.subject() == null ? null : context.read(state.subject(), path);
    }

    @Override
    public long count(Related what) {
        Instant since = what.since(context.now(), context.zone(), this::text);
        return state.subject() == null ? 0 : context.count(state.subject(), what.of(), since);
    }

    @Override
    public ZonedDateTime moment(Moment moment) {
        Instant instant = instant(moment, context.now());
        return instant == null ? null : instant.atZone(context.zone());
    }

    RecordRef record(Reference reference) {
        return reference == null ? state.subject() : references.record(reference);
    }

    /** A record of the run, or the answers of a form: what can be copied from. */
    JsonNode resolved(Reference reference) {
        return references.resolve(reference);
    }

    JsonNode value(Value value) {
        return switch (value) {
            case Value.Literal literal -> literal.value();
            case Value.Referred referred -> plain(references.resolve(referred.reference()));
            case Value.At at -> node(instant(at.moment(), context.now()));
            case Value.Who who -> node(person(who.people()));
            case Value.Either either -> value(either.when().matches(this) ? either.then() : either.otherwise());
            case Value.Match match -> value(matched(match));
            case Value.Add add -> throw new IllegalArgumentException("“add” is only for fields that are set");
        };
    }

    Map<String, JsonNode> values(Map<String, Value> values) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, value(value)));
        return all;
    }

    private Value matched(Value.Match match) {
        JsonNode on = value(match.on());
        return match.cases().stream()
                .filter(one ->
                        one.is().stream().anyMatch(wanted -> wanted.asText().equals(on.asText())))
                .map(Value.Match.Case::value)
                .findFirst()
                .orElse(match.otherwise());
    }

    /** The text of a value; null when it is empty. */
    String text(Value value) {
        JsonNode found = value == null ? null : value(value);
        return Json.empty(found) ? null : found.asText();
    }

    Span span(Value value) {
        String text = text(value);
        return text == null ? null : Span.parse(text);
    }

    /** Null when the moment hangs on something empty. */
    Instant instant(Moment moment, Instant now) {
        return Moments.instant(moment, now, context.zone(), this::text);
    }

    Due due(Value value) {
        if (value instanceof Value.At at) {
            Instant instant = instant(at.moment(), context.now());
            return instant == null ? new Due.Never() : new Due.At(instant);
        }
        String text = text(value);
        if (text == null) {
            return new Due.Never();
        }
        return Span.written(text) ? new Due.In(Span.parse(text)) : new Due.At(Instant.parse(text));
    }

    Addressee addressee(People people, RecordRef record) {
        return switch (people) {
            case null -> new Addressee.Responsible(record);
            case People.Referred referred -> new Addressee.Person(person(referred));
            case People.Queue queue -> new Addressee.Queue(queue.queue());
            case People.Role role -> new Addressee.Role(role.role(), text(role.unit()));
            case People.HeadOf head -> new Addressee.HeadOf(person(new People.Referred(head.person())));
        };
    }

    /** One person's id; null when there is none. */
    String person(People people) {
        return switch (people) {
            case null -> null;
            case People.Referred referred -> {
                JsonNode found = plain(references.resolve(referred.reference()));
                yield Json.empty(found) ? null : found.asText();
            }
            case People.HeadOf head -> {
                String of = person(new People.Referred(head.person()));
                JsonNode found = of == null ? null : context.person(of, "head");
                yield Json.empty(found) ? null : found.asText();
            }
            case People.Queue queue -> throw new IllegalArgumentException("a queue is not one person: use assign");
            case People.Role role -> throw new IllegalArgumentException("a role is not one person: use assign");
        };
    }

    /** Fields keep a record or a person as its id. */
    private static JsonNode plain(JsonNode found) {
        if (Json.absent(found)) {
            return NullNode.getInstance();
        }
        return found.isObject() && found.hasNonNull("id") ? found.get("id") : found;
    }

    private static JsonNode node(Object found) {
        return found == null ? NullNode.getInstance() : Json.nodes().textNode(found.toString());
    }
}
