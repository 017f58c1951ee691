package io.dukon.definitions.value;

import io.dukon.definitions.pack.Unreadable;
import java.util.Arrays;
import java.util.List;

/**
 * A reference: the name after {@code $} and the fields along the dots. {@code $deal.contact.phones} has the name
 * {@code deal} and the fields {@code contact}, {@code phones}.
 */
public record Reference(String name, List<String> fields) {
    public static Reference parse(String text) {
        if (!written(text)) {
            throw new Unreadable("no_reference", text);
        }
        List<String> parts = Arrays.asList(text.substring(1).split("\\."));
        return new Reference(parts.getFirst(), List.copyOf(parts.subList(1, parts.size())));
    }

    /** What has the last field. */
    public Reference owner() {
        return new Reference(name, fields.subList(0, fields.size() - 1));
    }

    public static boolean written(String text) {
        return text.length() > 1 && text.startsWith("$") && !text.startsWith("$$");
    }

    @Override
    public String toString() {
        return "$" + name + (fields.isEmpty() ? "" : "." + String.join(".", fields));
    }
}
