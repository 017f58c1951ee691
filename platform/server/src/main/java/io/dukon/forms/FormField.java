package io.dukon.forms;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field of a form: one of {@link #KNOWN}, in the order in which the page shows them. */
public record FormField(
        @Schema(enumeration = {"name", "phone", "email", "product", "comment"}) String id, boolean required) {

    static final List<String> KNOWN = List.of("name", "phone", "email", "product", "comment");

    static final List<FormField> STANDARD =
            List.of(new FormField("name", true), new FormField("phone", true), new FormField("comment", false));

    boolean reachesClient() {
        return id.equals("phone") || id.equals("email");
    }
}
