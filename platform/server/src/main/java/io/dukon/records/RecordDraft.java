package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.kernel.Money;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A record to be made. What is null is left to the room: the stage (the pipeline's first), the title (the client's name,
 * else "Deal 1042"), the time.
 *
 * @param fields values by field; title, amount, source, contact, company and responsible may also stand here
 * @param byHand somebody fills it in, who can be asked for what the shop requires; what comes by itself is taken as it is
 */
public record RecordDraft(
        String type,
        String stage,
        String title,
        Money amount,
        Map<String, JsonNode> fields,
        UUID contactId,
        UUID companyId,
        UUID responsibleId,
        String source,
        List<LineDraft> lines,
        boolean sample,
        Instant createdAt,
        boolean byHand) {

    public static Builder of(String type) {
        return new Builder(type);
    }

    /** Collects a draft. */
    public static final class Builder {

        private final String type;
        private String stage;
        private String title;
        private Money amount;
        private final Map<String, JsonNode> fields = new LinkedHashMap<>();
        private UUID contactId;
        private UUID companyId;
        private UUID responsibleId;
        private String source;
        private List<LineDraft> lines = List.of();
        private boolean sample;
        private Instant createdAt;
        private boolean byHand;

        private Builder(String type) {
            this.type = type;
        }

        public Builder stage(String value) {
            stage = value;
            return this;
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder amount(Money value) {
            amount = value;
            return this;
        }

        public Builder field(String id, JsonNode value) {
            fields.put(id, value);
            return this;
        }

        public Builder fields(Map<String, JsonNode> values) {
            fields.putAll(values);
            return this;
        }

        public Builder contact(UUID value) {
            contactId = value;
            return this;
        }

        public Builder company(UUID value) {
            companyId = value;
            return this;
        }

        public Builder responsible(UUID value) {
            responsibleId = value;
            return this;
        }

        public Builder source(String value) {
            source = value;
            return this;
        }

        public Builder lines(List<LineDraft> value) {
            lines = List.copyOf(value);
            return this;
        }

        public Builder sample(boolean value) {
            sample = value;
            return this;
        }

        public Builder createdAt(Instant value) {
            createdAt = value;
            return this;
        }

        public Builder byHand() {
            byHand = true;
            return this;
        }

        public RecordDraft build() {
            return new RecordDraft(
                    type,
                    stage,
                    title,
                    amount,
                    Map.copyOf(fields),
                    contactId,
                    companyId,
                    responsibleId,
                    source,
                    lines,
                    sample,
                    createdAt,
                    byHand);
        }
    }
}
