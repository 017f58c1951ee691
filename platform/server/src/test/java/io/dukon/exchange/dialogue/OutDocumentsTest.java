package io.dukon.exchange.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.exchange.commerceml.out.OutDocument;
import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutDocumentsTest {

    private static final UUID GONE = new UUID(9, 9);

    private final List<Set<UUID>> asked = new ArrayList<>();

    private OutDocuments documents() {
        OutDocuments documents = new OutDocuments();
        documents.records = new Records() {
            @Override
            public Map<UUID, RecordRow> find(Collection<UUID> ids) {
                asked.add(Set.copyOf(ids));
                return ids.stream()
                        .filter(id -> !id.equals(GONE))
                        .collect(Collectors.toMap(Function.identity(), OutDocumentsTest::client));
            }
        };
        return documents;
    }

    private static RecordRow client(UUID id) {
        var fields = Json.MAPPER.createObjectNode().put("tax_id", "0123456789");
        fields.putArray("phones").add("+996555000000");
        return new RecordRow(
                id,
                "x",
                1,
                "Client " + id.getLeastSignificantBits(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                fields,
                0,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                false,
                1);
    }

    private static ExportStore.Told told(UUID contact, UUID company) {
        Money amount = new Money(100, "KGS");
        return new ExportStore.Told(
                UUID.randomUUID(),
                "deal",
                1,
                "D",
                null,
                null,
                amount,
                contact,
                company,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private List<OutDocument> out(List<ExportStore.Told> told) {
        return documents().of(told, Map.of(), Configuration.of(List.of()));
    }

    @Test
    void the_clients_of_a_whole_answer_are_asked_for_once() {
        List<OutDocument> out = out(IntStream.range(0, 500)
                .mapToObj(n -> told(new UUID(1, n % 50), null))
                .toList());
        assertEquals(500, out.size());
        assertEquals(1, asked.size());
        assertEquals(50, asked.getFirst().size());
        assertEquals("Client 49", out.getLast().client().name());
        assertEquals(List.of("+996555000000"), out.getLast().client().phones());
    }

    @Test
    void the_company_buys_before_the_person_and_nobody_where_both_are_gone() {
        List<OutDocument> out = out(List.of(
                told(new UUID(1, 1), new UUID(1, 2)), told(new UUID(1, 1), GONE), told(GONE, null), told(null, null)));
        assertEquals("Client 2", out.get(0).client().name());
        assertEquals(true, out.get(0).client().company());
        assertEquals("Client 1", out.get(1).client().name());
        assertEquals(false, out.get(1).client().company());
        assertEquals("Розничный покупатель", out.get(2).client().name());
        assertEquals("Розничный покупатель", out.get(3).client().name());
    }
}
