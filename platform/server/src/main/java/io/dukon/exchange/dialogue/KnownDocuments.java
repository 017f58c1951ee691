package io.dukon.exchange.dialogue;

import io.dukon.exchange.OrderNames;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which record a document of the accounting system is. One that came from there is known by the id that it has there, one
 * that we told it of by ours. Where a file gives no ids, by its number.
 */
@ApplicationScoped
class KnownDocuments {

    @Inject
    Records records;

    /** The names of a document, the most exact first. */
    static List<String> names(String externalId, String number) {
        return Stream.of(externalId, number.isEmpty() ? "" : "number:" + number)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The record of any of the names; empty also when it was deleted here. */
    Optional<RecordRow> find(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(
                                records.byExternal(Taking.SOURCE, name),
                                records.byExternal(OrderNames.SOURCE, name),
                                id(name))
                        .flatMap(Optional::stream))
                .flatMap(id -> records.find(id).stream())
                .findFirst();
    }

    /** Whether a document of one of the names was taken, though its record may be deleted by now. */
    boolean taken(List<String> names) {
        return names.stream()
                .anyMatch(name -> records.byExternal(Taking.SOURCE, name).isPresent());
    }

    /** The record that we told of by its own id. */
    Optional<RecordRow> ours(String externalId) {
        return id(externalId).flatMap(records::find);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
