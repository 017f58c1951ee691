package io.dukon.packs.plan;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.definitions.role.RoleDefinition.Right;
import io.dukon.kernel.Texts;
import io.dukon.packs.change.ItemNames;
import io.dukon.packs.plan.Plan.RightChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What roles may more and less than before, in sentences: this is what somebody consents to. */
record RightChanges(Configuration was, Configuration is, String locale) {

    /** @param holders how many people hold each role; @param beyond names of roles that ask for too much */
    List<RightChange> list(Map<String, Long> holders, List<String> beyond) {
        Set<String> roles = new LinkedHashSet<>(is.roles().keySet());
        roles.addAll(was.roles().keySet());
        return roles.stream()
                .filter(id -> !rights(was, id).equals(rights(is, id)))
                .map(id -> change(id, holders.getOrDefault(id, 0L), beyond))
                .toList();
    }

    private static List<Right> rights(Configuration configuration, String role) {
        RoleDefinition found = configuration.roles().get(role);
        return found == null ? List.of() : found.rights();
    }

    private RightChange change(String role, long people, List<String> beyond) {
        List<Right> before = rights(was, role);
        List<Right> after = rights(is, role);
        String title = new ItemNames(is.roles().containsKey(role) ? is : was, locale).title("roles", role);
        return new RightChange(
                role,
                title,
                sentences(is, after, before),
                sentences(was, before, after),
                people,
                beyond.contains(title));
    }

    private List<String> sentences(Configuration named, List<Right> rights, List<Right> without) {
        return rights.stream()
                .filter(right -> !without.contains(right))
                .map(right -> sentence(named, right))
                .toList();
    }

    private String sentence(Configuration named, Right right) {
        String what = right.on().equals("everything")
                ? say("right.everything")
                : new ItemNames(named, locale).title("types", right.on());
        String verbs =
                right.may().stream().sorted().map(verb -> say("verb." + verb)).collect(Collectors.joining(", "));
        String scope = say("scope." + right.scope().name().toLowerCase(Locale.ROOT));
        return right.fields().isEmpty()
                ? say("right.all", what, verbs, scope)
                : say("right.fields", what, verbs, scope, String.join(", ", fields(named, right)));
    }

    private List<String> fields(Configuration named, Right right) {
        ItemNames names = new ItemNames(named, locale);
        return right.fields().stream()
                .sorted()
                .map(field -> names.element("types", right.on(), "fields", field))
                .toList();
    }

    private String say(String key, Object... args) {
        return Texts.get("packs", locale, key, args);
    }
}
