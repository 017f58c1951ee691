package io.dukon.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * What is true of every type and address of the contract, so that no code says it: whatever is not {@code @Nullable} is
 * there, answers leave out what is null, every address may answer with a problem. Runs in the build alone.
 */
public class ContractRules implements OASFilter {

    private static final String PART_OF = "x-part-of";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String ANYTHING = SCHEMAS + "AnyValue";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Schema> schemas = new TreeMap<>(api.getComponents().getSchemas());
        joinParts(schemas);
        Set<String> asked = asked(api, schemas);
        schemas.forEach((name, schema) -> exact(schema, asked.contains(name)));
        api.getComponents().setSchemas(schemas);
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(ContractRules::answers);
    }

    /** Rooms above add members to an answer of a room below, which does not know them. */
    private static void joinParts(Map<String, Schema> schemas) {
        for (String name : List.copyOf(schemas.keySet())) {
            Map<String, Object> more = schemas.get(name).getExtensions();
            if (more != null && more.containsKey(PART_OF)) {
                Schema whole = schemas.get(more.get(PART_OF).toString());
                schemas.remove(name).getProperties().forEach(whole::addProperty);
            }
        }
    }

    /** Names of the schemas that requests send. */
    private static Set<String> asked(OpenAPI api, Map<String, Schema> schemas) {
        Set<String> found = new HashSet<>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .map(operation -> operation.getRequestBody().getContent())
                .flatMap(ContractRules::schemas)
                .forEach(schema -> collect(schema, schemas, found));
        return found;
    }

    private static Stream<Schema> schemas(Content content) {
        return content.getMediaTypes().values().stream().map(media -> media.getSchema());
    }

    private static void collect(Schema schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(SCHEMAS.length());
            if (found.add(name)) {
                collect(schemas.get(name), schemas, found);
            }
        }
        collect(schema.getItems(), schemas, found);
        orEmpty(schema.getAnyOf()).forEach(one -> collect(one, schemas, found));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(one -> collect(one, schemas, found));
        }
    }

    private static void exact(Schema schema, boolean asked) {
        if (schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> properties = schema.getProperties();
        List<String> required = properties.entrySet().stream()
                .filter(one -> !nullable(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        schema.setRequired(required.isEmpty() ? null : required);
        if (!asked) {
            properties.forEach((name, one) -> schema.addProperty(name, withoutNull(one)));
        }
    }

    /** As is what may be anything. */
    private static boolean nullable(Schema schema) {
        boolean anything = schema.getRef() == null && schema.getType() == null && schema.getAnyOf() == null;
        return anything
                || ANYTHING.equals(schema.getRef())
                || orEmpty(schema.getType()).contains(SchemaType.NULL)
                || orEmpty(schema.getAnyOf()).stream().anyMatch(ContractRules::isNull);
    }

    private static boolean isNull(Schema schema) {
        return List.of(SchemaType.NULL).equals(schema.getType());
    }

    private static Schema withoutNull(Schema schema) {
        if (schema.getType() != null) {
            List<SchemaType> types = new ArrayList<>(schema.getType());
            types.remove(SchemaType.NULL);
            schema.setType(types);
        }
        List<Schema> choices =
                orEmpty(schema.getAnyOf()).stream().filter(one -> !isNull(one)).toList();
        return choices.size() == 1 ? choices.getFirst() : schema;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The generator takes a POST without an answer for a 201; JAX-RS sends 204. */
    private static void answers(Operation operation) {
        APIResponses answers = operation.getResponses();
        APIResponse made = answers.getAPIResponse("201");
        if (made != null && made.getContent() == null) {
            answers.removeAPIResponse("201");
            answers.addAPIResponse("204", made.description("No Content"));
        }
        answers.setDefaultValue(OASFactory.createAPIResponse().ref("Problem"));
    }
}
