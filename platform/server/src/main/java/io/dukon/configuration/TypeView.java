package io.dukon.configuration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A record type in a person's language. */
public record TypeView(String id, String title, List<FieldView> fields, List<ButtonView> buttons) {

    /** A value to choose. */
    public record Choice(String id, String title) {}

    /**
     * A field.
     *
     * @param kind     a word of the pack language: text, money, list, link, …
     * @param list     what can be chosen, for lists only
     * @param linkType the type it leads to, for links only
     */
    public record FieldView(
            String id,
            String title,
            String kind,
            boolean required,
            boolean many,
            List<Choice> list,
            String linkType,
            boolean readOnly) {}

    /** A button on the card. {@code stages} is where it is shown; empty = everywhere. */
    public record ButtonView(String id, String title, List<String> stages, List<AskView> ask) {}

    /** What a button asks before it runs; {@code kind} is stage or the kind of the field to fill. */
    public record AskView(
            String id,
            String title,
            String kind,
            List<Choice> choices,
            @JsonProperty("default") String standard,
            boolean required) {}
}
