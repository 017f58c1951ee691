package io.dukon.definitions.role;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A role and its rights.
 *
 * @param principal automations run as it; people never hold it
 */
public record RoleDefinition(String id, boolean principal, List<Right> rights) {

    /** How far a right reaches. */
    public enum Scope {
        OWN,
        UNIT,
        ALL
    }

    /**
     * What may be done.
     *
     * @param on a record type, or {@code everything}
     * @param may see, create, edit, move, delete, export
     * @param fields the only fields it covers; empty = all
     */
    public record Right(String on, Set<String> may, Scope scope, Set<String> fields) {
        public static Right parse(JsonNode content) {
            return new Right(
                    Json.text(content, "on"),
                    Set.copyOf(Json.strings(content, "may")),
                    Scope.valueOf(Json.text(content, "scope", "own").toUpperCase(Locale.ROOT)),
                    Set.copyOf(Json.strings(content, "fields")));
        }

        public boolean covers(String type, String verb) {
            return (on.equals("everything") || on.equals(type)) && may.contains(verb);
        }
    }

    public static RoleDefinition parse(JsonNode content) {
        return new RoleDefinition(
                Json.text(content, "id"),
                content.path("principal").asBoolean(false),
                Json.map(content, "rights", Right::parse));
    }

    public boolean mayEdit(String type, String field) {
        return rights.stream()
                .filter(right -> right.covers(type, "edit"))
                .anyMatch(right -> right.fields().isEmpty() || right.fields().contains(field));
    }

    public boolean may(String verb, String type) {
        return rights.stream().anyMatch(right -> right.covers(type, verb));
    }
}
