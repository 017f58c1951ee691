package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.records.Lines.Written;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A record as a person makes it in the quick-create.
 *
 * @param contact the client: one that exists, or how a new one is called and reached
 */
public record NewRecord(
        String type,
        @Nullable String stage,
        @Nullable String title,
        @Schema(implementation = String.class) @Nullable JsonNode amount,
        @Nullable String source,
        @Nullable UUID responsible,
        @Nullable ObjectNode fields,
        @Nullable NewContact contact,
        @Nullable UUID company,
        @Nullable List<Written> lines) {

    /** @param id an existing contact; the rest then says nothing */
    public record NewContact(
            @Nullable UUID id, @Nullable String name, @Nullable List<String> phones, @Nullable List<String> emails) {}
}
