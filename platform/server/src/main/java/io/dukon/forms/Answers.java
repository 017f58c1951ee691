package io.dukon.forms;

import io.dukon.kernel.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a visitor typed, cleaned, by field; only fields of the form. */
record Answers(Map<String, String> values) {

    private static final Map<String, Integer> LONGEST =
            Map.of("name", 120, "phone", 40, "email", 200, "product", 300, "comment", 4_000);
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]+\\.[^@\\s.<>\"]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()\\-./\u00A0]+");

    /** Whatever was typed, for showing it again; nothing is judged. */
    static Answers typed(WebForm form, Map<String, String> input) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            String value = clean(input.getOrDefault(field.id(), ""), field.id().equals("comment"));
            if (!value.isEmpty()) {
                values.put(field.id(), value);
            }
        }
        return new Answers(values);
    }

    /** @throws Problem 422 with a pointer to each field that needs another look */
    Answers check(WebForm form, boolean consented) {
        Problem problem = Problem.invalid();
        for (FormField field : form.fields()) {
            String value = values.get(field.id());
            if (value != null) {
                checkForm(problem, field.id(), value);
            } else if (field.required()) {
                problem.at("/" + field.id(), "forms", field.id() + "_required");
            }
        }
        if (form.contactIsOptional() && !values.containsKey("phone") && !values.containsKey("email")) {
            problem.at(form.has("phone") ? "/phone" : "/email", "forms", contactCode(form));
        }
        if (!consented) {
            problem.at("/consent", "forms", "consent_required");
        }
        problem.throwIfErrors();
        return this;
    }

    String get(String field) {
        return values.getOrDefault(field, "");
    }

    /** The answer as a list of one, or of none. */
    List<String> all(String field) {
        return values.containsKey(field) ? List.of(values.get(field)) : List.of();
    }

    private static String contactCode(WebForm form) {
        return form.has("phone") && form.has("email")
                ? "contact_required"
                : form.has("phone") ? "phone_required" : "email_required";
    }

    private static void checkForm(Problem problem, String field, String value) {
        if (value.length() > LONGEST.get(field)) {
            problem.at("/" + field, "forms", "too_long", String.valueOf(LONGEST.get(field)));
        } else if (field.equals("phone") && !isPhone(value)) {
            problem.at("/phone", "forms", "phone_bad");
        } else if (field.equals("email")
                && !EMAIL.matcher(value.toLowerCase(Locale.ROOT)).matches()) {
            problem.at("/email", "forms", "email_bad");
        }
    }

    private static boolean isPhone(String value) {
        String digits = value.replaceAll("[^0-9]", "");
        int length = digits.length() - (digits.startsWith("00") ? 2 : 0);
        return PHONE.matcher(value).matches() && length >= 7 && length <= 15;
    }

    /** Control characters go, line breaks stay only where lines are typed. */
    private static String clean(String typed, boolean lines) {
        String text = typed.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n]]", " ");
        return (lines ? text : text.replace('\n', ' ')).strip();
    }
}
