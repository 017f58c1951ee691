package io.dukon.definitions.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.check.PackCheck;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.pack.Phrase;
import java.util.Optional;

/** What somebody writes in the place of both sides of a conflict. */
public final class OwnValue {
    private OwnValue() {}

    /** Why it cannot stand there, whatever else stands around it; empty when it can. @param path of the conflict */
    public static Optional<Phrase> misfit(String path, JsonNode value) {
        Path place = Path.parse(path);
        Form form = Grammar.packs().item(place.kind());
        for (Path.Step step : place.steps()) {
            form = below(form, step);
        }
        return form == null ? Optional.empty() : PackCheck.misfit(form, value);
    }

    /** @return null where the grammar says nothing, such as the order of a list */
    private static Form below(Form form, Path.Step step) {
        return switch (form) {
            case Form.Nested nested -> Grammar.packs().group(nested.group()).form(step.name());
            case Form.Each each when step.bracketed() -> new Form.Nested(each.group());
            case Form.Each each
            when each.or() != null -> Grammar.packs().group(each.or()).form(step.name());
            case Form.Several several when step.bracketed() -> several.of();
            case Form.Table table -> table.of();
            case Form.Texts texts -> texts;
            case null, default -> null;
        };
    }
}
