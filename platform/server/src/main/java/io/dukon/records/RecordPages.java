package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.access.Sight;
import io.dukon.access.Verb;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.kernel.Cursor;
import io.dukon.kernel.Json;
import io.dukon.kernel.Page;
import io.dukon.kernel.Position;
import io.dukon.kernel.Problem;
import io.dukon.records.Lines.Written;
import io.dukon.records.RecordPageStore.After;
import io.dukon.records.RecordPageStore.Sort;
import io.dukon.records.RecordView.Linked;
import io.dukon.records.RecordView.Rights;
import io.dukon.timeline.Entry;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Records as people read them: the page of one, lists of many. What a caller changes here he also gets back. */
@ApplicationScoped
@Transactional
public class RecordPages {

    private static final int PAGE = 50;
    private static final int DEALS = 50;
    private static final Map<String, Sort> SORTS = Map.of(
            "",
            Sort.NEWEST,
            "-created",
            Sort.NEWEST,
            "created",
            Sort.OLDEST,
            "number",
            Sort.NUMBER,
            "-number",
            Sort.LAST_NUMBER);

    @Inject
    Records records;

    @Inject
    Lines lines;

    @Inject
    Search search;

    @Inject
    RecordPageStore store;

    @Inject
    Timeline timeline;

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    @Inject
    @Any
    Instance<RecordSection> sections;

    /** @throws Problem 404 when it is not there or not visible */
    public RecordView get(UUID id) {
        return view(records.get(id));
    }

    /** The card alone, of a record that the caller may see. */
    public Card card(UUID id) {
        return store.card(records.get(id).id()).orElseThrow(Records::notFound);
    }

    /** @throws Problem 412 {@code changed_meanwhile} */
    public RecordView change(UUID id, Integer version, Map<String, JsonNode> values) {
        return view(records.setFields(id, version, values));
    }

    /** @throws Problem 412 as {@link #change} */
    public RecordView replaceLines(UUID id, Integer version, List<Written> written) {
        return view(lines.replace(id, version, written));
    }

    /** Newest first. */
    public Page<Entry> timeline(UUID id, String cursor) {
        RecordRow row = records.get(id);
        return timeline.page(id, row.type(), seen(row), cursor);
    }

    /**
     * A list of one type.
     *
     * @param question cuts it to what the search finds; null = everything
     * @param sort     created, number, or either with a minus
     */
    public Page<ListedRecord> list(String type, String question, String sort, String cursor) {
        if (type == null) {
            throw Problem.invalid().at("/type", "kernel", "required");
        }
        Configuration configuration = configurations.current();
        access.require(type, Verb.SEE);
        Sort order = SORTS.get(sort == null ? "" : sort);
        if (order == null) {
            throw Problem.invalid().at("/sort", "records", "not_in_list", sort);
        }
        Visibility visibility = Visibility.of(access, configuration).only(List.of(type));
        List<UUID> found = question == null || question.isBlank() ? null : search.ids(question, visibility);
        After after = Position.of(cursor, 3)
                .map(at -> new After(at.time(0), at.id(1), at.number(2)))
                .orElse(null);
        return Page.of(
                store.list(type, found, visibility, access.sight(type), order, after, PAGE + 1),
                PAGE,
                one -> Cursor.encode(
                        one.card().createdAt(), one.card().id(), one.card().number()));
    }

    private RecordView view(RecordRow row) {
        Configuration configuration = configurations.current();
        Visibility visibility = Visibility.of(access, configuration);
        Card card = store.card(row.id()).orElseThrow(Records::notFound);
        ObjectNode fields = row.fields().deepCopy();
        Optional.ofNullable(row.source()).ifPresent(source -> fields.put("source", source));
        Predicate<String> seen = seen(row);
        Sights.keep(fields, seen);
        List<Client> clients = clients(row, visibility);
        boolean client = Kinds.clients(configuration).contains(row.type());
        Map<String, Object> added = new LinkedHashMap<>();
        sections.forEach(section -> Json.MAPPER
                .valueToTree(section.of(row))
                .properties()
                .forEach(one -> added.put(one.getKey(), one.getValue())));
        return new RecordView(
                card,
                fields,
                seen.test("contact") ? one(clients, row.contactId()) : null,
                seen.test("company") ? one(clients, row.companyId()) : null,
                linked(configuration, row.type(), fields, visibility),
                seen.test("amount") ? store.lines(row.id()) : List.of(),
                timeline.page(row.id(), row.type(), seen, null),
                client ? store.ofClient(row.id(), visibility, DEALS) : null,
                rights(row),
                added);
    }

    private Predicate<String> seen(RecordRow row) {
        Sight sight = access.sight(row.type());
        return field -> sight.sees(field, row.responsibleId());
    }

    private List<Client> clients(RecordRow row, Visibility visibility) {
        List<UUID> ids = Stream.of(row.contactId(), row.companyId())
                .filter(java.util.Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : store.clients(ids, visibility, new Sights(access)).stream()
                        .filter(client -> visibility.any(client.type()))
                        .toList();
    }

    private List<Linked> linked(Configuration configuration, String type, ObjectNode fields, Visibility visibility) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        fields.properties().forEach(one -> values.put(one.getKey(), one.getValue()));
        Set<UUID> ids = configuration
                .type(type)
                .map(known -> References.records(known, values))
                .orElse(Set.of());
        return ids.isEmpty() ? List.of() : store.linked(ids, visibility);
    }

    private static Client one(List<Client> clients, UUID id) {
        return clients.stream()
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Rights rights(RecordRow row) {
        return new Rights(
                access.allows(row.type(), Verb.EDIT, row.responsibleId()),
                row.stage() != null && access.allows(row.type(), Verb.MOVE, row.responsibleId()),
                access.allows(row.type(), Verb.DELETE, row.responsibleId()));
    }
}
