package io.dukon.exchange.dialogue;

import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which record a document of the accounting system is. */
@ApplicationScoped
@Transactional
class KnownDocuments {

    @Inject
    Records records;

    @Inject
    DocumentStore store;

    /**
     * What is known of the documents of a portion, asked for at once. What was not there then may have come since, from
     * this portion or from another server, and is asked for again when its turn comes; what was there stays.
     */
    static final class Known {

        private final Map<Reference, UUID> ids = new HashMap<>();
        private final Map<UUID, RecordRow> rows = new HashMap<>();

        private Optional<RecordRow> row(Reference reference) {
            return reference
                    .ours()
                    .or(() -> Optional.ofNullable(ids.get(reference)))
                    .map(rows::get);
        }
    }

    Known of(List<Item> portion) {
        Known known = new Known();
        ask(known, portion.stream().flatMap(item -> Reference.of(item).stream()).toList());
        return known;
    }

    /** The record of the first reference that has one; empty also when it was deleted here. */
    Optional<RecordRow> find(Known known, List<Reference> references) {
        if (references.isEmpty()) {
            return Optional.empty();
        }
        Optional<RecordRow> surest = known.row(references.getFirst());
        if (surest.isPresent()) {
            return surest;
        }
        ask(known, references);
        return references.stream().flatMap(one -> known.row(one).stream()).findFirst();
    }

    /** Whether a document came from there by one of these references, though its record may be deleted by now. */
    boolean taken(Known known, List<Reference> references) {
        ask(known, references);
        return references.stream().anyMatch(one -> one.source().equals(Taking.SOURCE) && known.ids.containsKey(one));
    }

    private void ask(Known known, Collection<Reference> references) {
        known.ids.putAll(store.records(references));
        Set<UUID> wanted = new HashSet<>();
        references.forEach(one ->
                one.ours().or(() -> Optional.ofNullable(known.ids.get(one))).ifPresent(wanted::add));
        wanted.removeAll(known.rows.keySet());
        known.rows.putAll(records.find(wanted));
    }
}
