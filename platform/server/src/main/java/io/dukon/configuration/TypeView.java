package io.dukon.configuration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** A record type in a person's language. */
@Schema(name = "RecordType")
public record TypeView(String id, String title, List<FieldView> fields, List<ButtonView> buttons) {

    /** With these fields only. */
    TypeView only(Predicate<String> seen) {
        return new TypeView(
                id,
                title,
                fields.stream().filter(field -> seen.test(field.id())).toList(),
                buttons);
    }

    /** A value to choose. */
    public record Choice(String id, String title) {}

    /**
     * A field.
     *
     * @param kind     a word of the pack language: text, money, list, link, …
     * @param list     what can be chosen, for lists only
     * @param linkType the type it leads to, for links only
     */
    @Schema(name = "Field")
    public record FieldView(
            String id,
            String title,
            String kind,
            boolean required,
            boolean many,
            @Nullable List<Choice> list,
            @Nullable String linkType,
            boolean readOnly) {

        /** The same with fewer choices. */
        public FieldView of(List<Choice> choices) {
            return new FieldView(id, title, kind, required, many, choices, linkType, readOnly);
        }
    }

    /** A button on the card. {@code stages} is where it is shown; empty = everywhere. */
    @Schema(name = "Button")
    public record ButtonView(String id, String title, List<String> stages, List<AskView> ask) {}

    /** What a button asks before it runs; {@code kind} is stage or the kind of the field to fill. */
    @Schema(name = "Ask")
    public record AskView(
            String id,
            String title,
            String kind,
            List<Choice> choices,
            @Nullable @JsonProperty("default") String standard,
            boolean required) {}
}
