package io.dukon.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.InputDefinition;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.value.Span;
import io.dukon.definitions.value.TimeOfDay;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** What a setting says is of its type and within its limits: the default of a pack, and the answer of a shop. */
record InputCheck(Item item, InputDefinition input, Report report) {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    static void of(Item item, Report report) {
        new InputCheck(item, InputDefinition.parse(item.content()), report).run();
    }

    private void run() {
        JsonNode said = input.standard();
        if (Json.empty(said)) {
            return;
        }
        if (!fits(said)) {
            report.error(item, input.id(), "not_" + word(), FormCheck.brief(said));
        } else if (limit(input.min()) && compare(said, input.min()) < 0) {
            report.error(item, input.id(), "below_min", FormCheck.brief(said), FormCheck.brief(input.min()));
        } else if (limit(input.max()) && compare(said, input.max()) > 0) {
            report.error(item, input.id(), "above_max", FormCheck.brief(said), FormCheck.brief(input.max()));
        }
    }

    private String word() {
        return switch (input.type()) {
            case "time", "duration", "number", "money" -> input.type();
            default -> "words";
        };
    }

    private boolean fits(JsonNode said) {
        return switch (input.type()) {
            case "time" -> said.isTextual() && TimeOfDay.written(said.textValue());
            case "duration" -> said.isTextual() && Span.written(said.textValue());
            case "number" -> said.isNumber();
            case "money" -> said.isNumber() || DECIMAL.matcher(said.asText()).matches();
            default -> said.isTextual();
        };
    }

    private boolean limit(JsonNode limit) {
        return !Json.empty(limit) && !word().equals("words") && fits(limit);
    }

    private int compare(JsonNode said, JsonNode limit) {
        return switch (input.type()) {
            case "time" -> TimeOfDay.parse(said.textValue()).compareTo(TimeOfDay.parse(limit.textValue()));
            case "duration" -> length(said).compareTo(length(limit));
            default -> new BigDecimal(said.asText()).compareTo(new BigDecimal(limit.asText()));
        };
    }

    private static Instant length(JsonNode said) {
        return Span.parse(said.textValue()).after(Instant.EPOCH, ZoneOffset.UTC);
    }
}
