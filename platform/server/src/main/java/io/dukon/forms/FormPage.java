package io.dukon.forms;

import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The public page as HTML that any browser shows: no script is needed, and everything that a person wrote is text. The
 * page says what is wrong beside the field and keeps what was typed.
 */
final class FormPage {

    private static final String AWNING = "<div class=\"awning\" aria-hidden=\"true\"></div>";
    private static final String DONE =
            """
            <svg class="done" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6" \
            stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0"/>\
            <path d="M9 12l2 2l4 -4"/></svg>""";
    private static final Map<String, String> LANGUAGES = languages();

    private final OpenForm open;
    private final String language;
    private final boolean embedded;

    FormPage(OpenForm open, String language, boolean embedded) {
        this.open = open;
        this.language = language;
        this.embedded = embedded;
    }

    /**
     * The form to fill.
     *
     * @param problem null on the first visit; else why it was not taken
     */
    String form(Answers typed, boolean consented, String key, Problem problem) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (problem != null) {
            problem.errors()
                    .forEach(error -> errors.putIfAbsent(
                            error.pointer().substring(1),
                            Texts.get(error.room(), language, error.code(), error.args())));
        }
        StringBuilder body = new StringBuilder();
        body.append("<h1>").append(text(open.form().title())).append("</h1>");
        body.append(notice(problem, errors));
        body.append("<form method=\"post\" action=\"").append(path("")).append("\" novalidate>");
        open.form().fields().forEach(field -> body.append(field(field, typed.get(field.id()), errors.get(field.id()))));
        body.append(trap()).append(consent(consented, errors.get("consent")));
        body.append("<input type=\"hidden\" name=\"key\" value=\"")
                .append(text(key))
                .append("\">");
        body.append("<button type=\"submit\">")
                .append(text(open.button(language)))
                .append("</button></form>");
        return page(open.form().title(), body.toString());
    }

    String thanks() {
        return page(
                open.form().title(),
                DONE + "<h1 class=\"center\">" + say("thanks_title") + "</h1><p class=\"center lines\">"
                        + text(open.thankYou(language)) + "</p><p class=\"center\"><a href=\"" + path("") + "\">"
                        + say("once_more") + "</a></p>");
    }

    /** Instead of the form: why there is none now. */
    String message(Problem problem) {
        return page(open.form().title(), words(problem));
    }

    /** For a link that leads nowhere: no shop is known here. */
    static String nowhere(String language) {
        String title = text(Texts.get("forms", language, "no_form.title"));
        return head(language, title) + "<body><main>" + AWNING + "<div class=\"in\"><h1>" + title + "</h1><p>"
                + text(Texts.get("forms", language, "no_form.detail")) + "</p></div></main></body></html>";
    }

    private String words(Problem problem) {
        return "<h1>" + text(Texts.get(problem.room(), language, problem.code() + ".title", problem.args()))
                + "</h1><p>" + text(problem.detail(language)) + "</p>";
    }

    private String page(String title, String body) {
        String footer = embedded
                ? ""
                : "<footer>"
                        + LANGUAGES.entrySet().stream().map(this::languageLink).collect(Collectors.joining())
                        + "</footer>";
        return head(language, title + " · " + open.shop().name()) + "<body" + (embedded ? " class=\"embedded\"" : "")
                + "><main>" + AWNING
                + "<div class=\"in\"><p class=\"shop\">" + text(open.shop().name()) + "</p>" + body + "</div></main>"
                + footer
                + "<script src=\"/f/form.js\" async></script></body></html>";
    }

    private static String head(String language, String title) {
        return "<!doctype html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><meta name=\"robots\" content=\"noindex\">"
                + "<meta name=\"color-scheme\" content=\"light dark\"><title>" + text(title) + "</title>"
                + "<link rel=\"stylesheet\" href=\"/f/form.css\"></head>";
    }

    private String notice(Problem problem, Map<String, String> errors) {
        if (problem == null) {
            return "";
        }
        if (errors.isEmpty()) {
            return "<div class=\"notice\" role=\"alert\"><strong>"
                    + text(Texts.get(problem.room(), language, problem.code() + ".title", problem.args()))
                    + "</strong> "
                    + text(problem.detail(language)) + "</div>";
        }
        return "<div class=\"notice\" role=\"alert\"><strong>" + say("look_again") + "</strong> " + say("nothing_lost")
                + "</div>";
    }

    private String field(FormField field, String value, String error) {
        String id = field.id();
        String attributes =
                " id=\"" + id + "\" name=\"" + id + "\"" + (field.required() ? " aria-required=\"true\"" : "")
                        + (error == null ? "" : " aria-invalid=\"true\" aria-describedby=\"" + id + "-error\"");
        String needed = field.required() ? " <span class=\"need\">" + say("needed") + "</span>" : "";
        return "<div class=\"field" + (error == null ? "" : " wrong") + "\"><label for=\"" + id + "\">"
                + say("field." + id) + needed
                + "</label>" + control(id, attributes, value)
                + (error == null ? "" : "<p class=\"error\" id=\"" + id + "-error\">" + text(error) + "</p>")
                + "</div>";
    }

    private static String control(String id, String attributes, String value) {
        String held = " value=\"" + text(value) + "\"";
        return switch (id) {
            case "comment" ->
                "<textarea rows=\"4\" maxlength=\"4000\"" + attributes + ">" + text(value) + "</textarea>";
            case "phone" -> "<input type=\"tel\" autocomplete=\"tel\" maxlength=\"40\"" + attributes + held + ">";
            case "email" -> "<input type=\"email\" autocomplete=\"email\" maxlength=\"200\"" + attributes + held + ">";
            case "name" -> "<input type=\"text\" autocomplete=\"name\" maxlength=\"120\"" + attributes + held + ">";
            default -> "<input type=\"text\" maxlength=\"300\"" + attributes + held + ">";
        };
    }

    private String consent(boolean consented, String error) {
        return "<div class=\"field consent" + (error == null ? "" : " wrong")
                + "\"><label for=\"consent\"><input type=\"checkbox\""
                + " id=\"consent\" name=\"consent\" value=\"yes\" aria-required=\"true\""
                + (consented ? " checked" : "")
                + (error == null ? "" : " aria-invalid=\"true\" aria-describedby=\"consent-error\"")
                + "><span class=\"lines\">"
                + text(open.consent(language)) + "</span></label>"
                + (error == null ? "" : "<p class=\"error\" id=\"consent-error\">" + text(error) + "</p>") + "</div>";
    }

    private String trap() {
        return "<div class=\"apart\" aria-hidden=\"true\"><label>" + say("leave_empty") + "<input type=\"text\" name=\""
                + PublicForms.TRAP + "\" tabindex=\"-1\" autocomplete=\"off\"></label></div>";
    }

    private String languageLink(Map.Entry<String, String> one) {
        return one.getKey().equals(language)
                ? "<b lang=\"" + one.getKey() + "\">" + one.getValue() + "</b>"
                : "<a lang=\"" + one.getKey() + "\" hreflang=\"" + one.getKey() + "\" href=\"/f/"
                        + open.form().token() + "?lang=" + one.getKey() + "\">" + one.getValue() + "</a>";
    }

    String path(String below) {
        return "/f/" + open.form().token() + below + "?lang=" + language + (embedded ? "&amp;embed=1" : "");
    }

    private String say(String key) {
        return text(Texts.get("forms", language, key));
    }

    private static Map<String, String> languages() {
        Map<String, String> names = new LinkedHashMap<>();
        FormLanguage.ALL.forEach(one -> names.put(one, Texts.get("forms", one, "language")));
        return names;
    }

    static String text(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
