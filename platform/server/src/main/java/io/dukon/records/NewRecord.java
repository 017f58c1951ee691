package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.records.Lines.Written;
import java.util.List;
import java.util.UUID;

/**
 * A record as a person makes it in the quick-create.
 *
 * @param contact the client: one that exists, or how a new one is called and reached
 */
public record NewRecord(
        String type,
        String stage,
        String title,
        JsonNode amount,
        String source,
        UUID responsible,
        ObjectNode fields,
        NewContact contact,
        UUID company,
        List<Written> lines) {

    /** @param id an existing contact; the rest then says nothing */
    public record NewContact(UUID id, String name, List<String> phones, List<String> emails) {}
}
