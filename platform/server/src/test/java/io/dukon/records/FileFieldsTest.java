package io.dukon.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a field takes of files: those that the room of files lets stand there, in the order in which they were given. */
class FileFieldsTest implements KeptFiles {

    private static final UUID RECORD = new UUID(1, 1);
    private static final UUID MINE = new UUID(2, 1);
    private static final UUID CARRIED = new UUID(2, 2);
    private static final UUID COPY = new UUID(2, 3);
    private static final UUID THEIRS = new UUID(2, 4);

    private final List<Collection<UUID>> asked = new ArrayList<>();
    private FileFields fields;

    @Override
    public Map<UUID, UUID> attach(UUID record, String field, Collection<UUID> ids) {
        asked.add(List.copyOf(ids));
        Map<UUID, UUID> standing = new HashMap<>(Map.of(MINE, MINE, CARRIED, COPY));
        standing.keySet().retainAll(ids);
        return standing;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, "file " + id.getLeastSignificantBits()));
        return names;
    }

    @BeforeEach
    void room() {
        fields = new FileFields();
        fields.files = this;
    }

    private static RecordTypeDefinition type() {
        Map<String, FieldDefinition> all = new LinkedHashMap<>();
        for (String id : List.of("contract", "photos", "product")) {
            FieldKind kind = id.equals("product") ? FieldKind.TEXT : FieldKind.FILE;
            all.put(id, new FieldDefinition(id, "deal", kind, null, null, id.equals("photos"), null, false, null));
        }
        return new RecordTypeDefinition("deal", null, all, List.of(), Set.of());
    }

    private Map<String, JsonNode> attached(String before, Map<String, Object> given) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        given.forEach((field, value) -> values.put(field, Json.MAPPER.valueToTree(value)));
        fields.attach(RECORD, type(), field -> Json.object(before).get(field), values, "/fields/");
        return values;
    }

    @Test
    void a_copy_takes_the_place_of_what_it_was_made_of() {
        Map<String, JsonNode> values = attached("{}", Map.of("photos", List.of(CARRIED, MINE), "contract", CARRIED));
        assertEquals("[\"" + COPY + "\",\"" + MINE + "\"]", values.get("photos").toString());
        assertEquals("\"" + COPY + "\"", values.get("contract").toString());
    }

    @Test
    void what_the_field_holds_already_is_asked_of_nobody() {
        attached(
                "{\"photos\": [\"" + THEIRS + "\"], \"product\": \"" + MINE + "\"}", Map.of("photos", List.of(THEIRS)));
        assertEquals(List.of(), asked);
        attached("{\"photos\": [\"" + THEIRS + "\"]}", Map.of("photos", List.of(MINE, THEIRS), "product", "cup"));
        assertEquals(List.of(List.of(MINE)), asked);
    }

    @Test
    void what_may_not_stand_there_is_told_of_its_field() {
        assertEquals("/fields/contract file_gone", refused(Map.of("contract", THEIRS)));
        assertEquals("/fields/photos file_gone", refused(Map.of("photos", List.of(MINE, "no id"))));
        List<UUID> many = IntStream.range(0, 21).mapToObj(i -> new UUID(3, i)).toList();
        assertEquals("/fields/photos many_files", refused(Map.of("photos", many)));
    }

    private String refused(Map<String, Object> given) {
        Problem problem = assertThrows(Problem.class, () -> attached("{}", given));
        Problem.FieldError error = problem.errors().getFirst();
        return error.pointer() + " " + error.code();
    }

    @Test
    void histories_tell_names() {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        values.put("photos", Json.MAPPER.valueToTree(List.of(MINE, THEIRS)));
        values.put("product", Json.MAPPER.valueToTree(MINE));
        assertEquals(
                "{photos=[\"file 1\",\"file 4\"], product=\"" + MINE + "\"}",
                fields.told(type(), values).toString());
    }
}
