package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A record as it is kept.
 *
 * @param stage  full name, {@code sale/new_order}; null when the type has no pipeline
 * @param fields the type's own fields; title, responsible, amount, source, contact and company stand beside them
 * @param closed {@code won}, {@code lost}, or null while open
 */
public record RecordRow(
        UUID id,
        String type,
        long number,
        String title,
        String pipeline,
        String stage,
        Instant stageEnteredAt,
        UUID responsibleId,
        Money amount,
        String source,
        UUID contactId,
        UUID companyId,
        ObjectNode fields,
        int openTasks,
        Instant nextDueAt,
        Instant createdAt,
        UUID createdBy,
        String closed,
        Instant closedAt,
        boolean sample,
        int version) {

    public boolean open() {
        return closed == null;
    }

    /** One value by the id of its field, system fields included; null when there is none. */
    public JsonNode value(String field) {
        return switch (field) {
            case "id" -> text(id);
            case "number" -> Json.MAPPER.getNodeFactory().numberNode(number);
            case "title" -> text(title);
            case "stage" -> text(stage);
            case "responsible" -> text(responsibleId);
            case "amount" -> amount == null ? null : Json.MAPPER.valueToTree(amount);
            case "source" -> text(source);
            case "contact" -> text(contactId);
            case "company" -> text(companyId);
            case "created_at" -> text(createdAt);
            case "created_by" -> text(createdBy);
            case "closed" -> text(closed);
            default -> fields.get(field);
        };
    }

    private static JsonNode text(Object value) {
        return value == null ? null : Json.MAPPER.getNodeFactory().textNode(value.toString());
    }
}
