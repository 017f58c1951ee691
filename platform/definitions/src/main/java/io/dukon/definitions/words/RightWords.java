package io.dukon.definitions.words;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.role.RoleDefinition.Right;
import io.dukon.definitions.role.RoleDefinition.Scope;
import io.dukon.definitions.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rights as sentences: this is what somebody consents to. */
public record RightWords(ItemNames names) {
    private static final List<String> VERBS = List.of("see", "create", "edit", "move", "delete", "export");

    String say(JsonNode right) {
        return say(Right.parse(right));
    }

    /** Deals: see, edit (own), only Comments. */
    public String say(Right right) {
        Words words = names.words();
        String what = right.on().equals("everything") ? words.say("everything") : names.title("types", right.on());
        String verbs = VERBS.stream()
                .filter(right.may()::contains)
                .map(verb -> words.say("word." + verb))
                .collect(Collectors.joining(", "));
        Scope reach = right.scope() == null ? Scope.OWN : right.scope();
        String scope = words.say("word." + reach.name().toLowerCase(Locale.ROOT));
        String fields = right.fields().stream()
                .sorted()
                .map(field -> names.fieldTitle(right.on(), field))
                .collect(Collectors.joining(", "));
        return fields.isEmpty()
                ? words.say("right.all", what, verbs, scope)
                : words.say("right.fields", what, verbs, scope, fields);
    }
}
