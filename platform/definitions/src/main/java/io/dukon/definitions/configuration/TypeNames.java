package io.dukon.definitions.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.ListDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.type.Resolution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types and lists with what they extend worked in. A library's name stands for the shop's own item that extends it. */
final class TypeNames implements Resolution {
    private final Map<String, JsonNode> types;
    private final Map<String, ListDefinition> lists = new LinkedHashMap<>();
    private final Map<String, String> heirs = new LinkedHashMap<>();
    private final Map<String, String> listHeirs = new LinkedHashMap<>();

    TypeNames(Map<String, JsonNode> types, Map<String, JsonNode> lists) {
        this.types = types;
        types.forEach((id, content) -> {
            String parent = Json.text(content, "extends");
            if (parent != null) {
                heirs.putIfAbsent(parent, id);
            }
        });
        lists.forEach((id, content) -> {
            ListDefinition list = ListDefinition.parse(content);
            this.lists.put(id, list);
            if (list.parent() != null) {
                listHeirs.putIfAbsent(list.parent(), id);
            }
        });
    }

    Map<String, RecordTypeDefinition> resolveTypes() {
        Map<String, RecordTypeDefinition> resolved = new LinkedHashMap<>();
        types.keySet().forEach(id -> resolve(id, new LinkedHashSet<>(), resolved));
        return Collections.unmodifiableMap(resolved);
    }

    private RecordTypeDefinition resolve(String id, Set<String> under, Map<String, RecordTypeDefinition> resolved) {
        JsonNode content = types.get(id);
        if (content == null || !under.add(id)) {
            return null;
        }
        RecordTypeDefinition known = resolved.get(id);
        if (known != null) {
            return known;
        }
        String parent = Json.text(content, "extends");
        RecordTypeDefinition inherited = parent == null ? null : resolve(parent, under, resolved);
        RecordTypeDefinition type = RecordTypeDefinition.parse(content, inherited, this);
        resolved.put(id, type);
        return type;
    }

    Map<String, ListDefinition> resolveLists() {
        Map<String, ListDefinition> resolved = new LinkedHashMap<>();
        lists.keySet().forEach(id -> resolved.put(id, list(id).orElseThrow()));
        return Collections.unmodifiableMap(resolved);
    }

    @Override
    public String type(String name) {
        return heirs.getOrDefault(name, name);
    }

    /** A list that extends another has its own values only, if it names any: a shop's sources replace the library's. */
    @Override
    public Optional<ListDefinition> list(String name) {
        ListDefinition found = lists.get(listHeirs.getOrDefault(name, name));
        if (found == null || found.parent() == null || !found.values().isEmpty()) {
            return Optional.ofNullable(found);
        }
        List<String> inherited =
                lists.containsKey(found.parent()) ? lists.get(found.parent()).values() : List.of();
        return Optional.of(new ListDefinition(found.id(), found.parent(), new ArrayList<>(inherited), found.open()));
    }
}
