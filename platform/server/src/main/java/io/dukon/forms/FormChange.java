package io.dukon.forms;

import io.dukon.kernel.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jetbrains.annotations.Nullable;

/** What is to change in a form; null leaves it. Also a new form, of which only the title is asked. */
public record FormChange(
        @Nullable String title,
        @Nullable List<FormField> fields,
        @Nullable String consent,
        @Nullable String thankYou,
        @Nullable String buttonText,
        @Nullable Boolean active) {

    private static final int TITLE = 120;
    private static final int BUTTON = 40;
    private static final int TEXT = 2_000;

    /** The form after the change. @throws Problem 422 with a pointer to each value that will not do */
    WebForm apply(WebForm form) {
        Problem problem = Problem.invalid();
        String newTitle = text(problem, "/title", title, form.title(), TITLE);
        String newConsent = text(problem, "/consent", consent, form.consent(), TEXT);
        String newThanks = text(problem, "/thankYou", thankYou, form.thankYou(), TEXT);
        String newButton = text(problem, "/buttonText", buttonText, form.buttonText(), BUTTON);
        if (fields != null) {
            check(problem, fields);
        }
        problem.throwIfErrors();
        return new WebForm(
                form.id(),
                form.token(),
                newTitle,
                fields == null ? form.fields() : List.copyOf(fields),
                newConsent,
                newThanks,
                newButton,
                active == null ? form.active() : active,
                form.submissions(),
                form.lastAt());
    }

    private static String text(Problem problem, String pointer, String given, String before, int longest) {
        if (given == null) {
            return before;
        }
        String text = given.strip();
        if (text.isEmpty()) {
            problem.at(pointer, "kernel", "required");
        } else if (text.length() > longest) {
            problem.at(pointer, "forms", "too_long", String.valueOf(longest));
        }
        return text;
    }

    private static void check(Problem problem, List<FormField> fields) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < fields.size(); i++) {
            FormField field = fields.get(i);
            if (field == null || field.id() == null || !FormField.KNOWN.contains(field.id())) {
                problem.at("/fields/" + i + "/id", "forms", "field_unknown");
            } else if (!seen.add(field.id())) {
                problem.at("/fields/" + i + "/id", "forms", "field_twice");
            }
        }
        if (!seen.contains("phone") && !seen.contains("email")) {
            problem.at("/fields", "forms", "contact_needed");
        }
    }
}
