package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.access.Verb;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.Tenants;
import io.dukon.timeline.Actor;
import io.dukon.timeline.Entry;
import io.dukon.timeline.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes, changes and deletes records, for people and robots alike: rights, fields and references are checked here, and the
 * events that robots listen to are fired here.
 */
@ApplicationScoped
@Transactional
public class Records {

    @Inject
    RecordStore store;

    @Inject
    Drafts drafts;

    @Inject
    FileFields files;

    @Inject
    Access access;

    @Inject
    Relations relations;

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    Timeline timeline;

    @Inject
    RecordSignals signals;

    @Inject
    Clock clock;

    @Inject
    Event<Object> events;

    /**
     * Makes a record and fires {@link RecordCreated} and, on a stage, {@link StageEntered}.
     *
     * @throws Problem 422 with the wrong fields, 409 {@code refused} when it may not begin on that stage, 403
     */
    public RecordRow create(RecordDraft draft) {
        RecordRow row = drafts.prepare(draft);
        access.require(row.type(), Verb.CREATE, row.responsibleId());
        Caller by = Callers.current();
        Instant now = clock.instant();
        Instant at = draft.createdAt() == null ? now : draft.createdAt();
        ObjectNode data = Json.MAPPER.createObjectNode();
        if (row.stage() != null) {
            data.put("to", row.stage());
        }
        Entry entry = new Entry(Ids.next(), "created", at, Actor.of(by), data);
        store.insert(row, by.memberId(), SearchEntry.of(row, client(row.type())), entry);
        drafts.writeLines(row, draft.lines());
        signals.changed(row, row.stage());
        events.fire(new RecordCreated(entry.id(), row));
        if (row.stage() != null) {
            events.fire(new StageEntered(entry.id(), row, null, row.stage(), by));
        }
        return row;
    }

    /** The record, if it is there and the caller may see it. */
    public Optional<RecordRow> find(UUID id) {
        return store.find(id).filter(row -> access.allows(row.type(), Verb.SEE, row.responsibleId()));
    }

    /** Those of the records that are there and that the caller may see, in one statement. */
    public Map<UUID, RecordRow> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.find(List.copyOf(ids)).stream()
                        .filter(row -> access.allows(row.type(), Verb.SEE, row.responsibleId()))
                        .collect(Collectors.toMap(RecordRow::id, Function.identity()));
    }

    /** @throws Problem 404 when it is not there or not visible */
    public RecordRow get(UUID id) {
        return find(id).orElseThrow(Records::notFound);
    }

    /**
     * The record, which nobody else changes until the transaction ends.
     *
     * @throws Problem 404 when it is not there or not visible
     */
    public RecordRow lock(UUID id) {
        return store.lock(id)
                .filter(row -> access.allows(row.type(), Verb.SEE, row.responsibleId()))
                .orElseThrow(Records::notFound);
    }

    /** For rooms that change what belongs to a record: nobody else changes it until the transaction ends. */
    public void requireEditable(UUID id) {
        RecordRow row = lock(id);
        access.require(row.type(), Verb.EDIT, row.responsibleId());
    }

    /** Writes values by field; title, responsible, amount, source, contact and company by these ids. A null node empties. */
    public RecordRow setFields(UUID id, Map<String, JsonNode> values) {
        return change(lock(id), values);
    }

    /**
     * As {@link #setFields}, but only if the record is still as the caller saw it.
     *
     * @param version null = whatever it is
     * @throws Problem 412 {@code changed_meanwhile} with who changed it and when
     */
    public RecordRow setFields(UUID id, Integer version, Map<String, JsonNode> values) {
        RecordRow row = lock(id);
        requireVersion(row, version);
        return change(row, values);
    }

    /** @throws Problem 412 when the record is not of this version; the room that answers adds the record as it is */
    public void requireVersion(RecordRow row, Integer version) {
        access.require(row.type(), Verb.SEE, row.responsibleId());
        if (version != null && version != row.version()) {
            throw new ChangedMeanwhile(row, timeline.lastChange(row.id()).orElse(null)).problem();
        }
    }

    private RecordRow change(RecordRow before, Map<String, JsonNode> given) {
        access.require(before.type(), Verb.EDIT, before.responsibleId());
        access.editable(before.type(), before.responsibleId())
                .ifPresent(allowed -> RecordFields.requireAllowed(given.keySet(), allowed));
        RecordTypeDefinition type = type(before.type());
        Map<String, JsonNode> values =
                RecordFields.check(type, given, tenants.current().currency());
        Drafts.followName(before, values);
        files.attach(before.id(), type, before::value, values, "/fields/");
        Changes changes = Changes.between(before, values);
        if (changes.isEmpty()) {
            return before;
        }
        values.keySet().retainAll(changes.fields());
        RecordRow after = RecordFields.apply(before, values);
        Map<String, String> names = drafts.checkReferences(type, values, changes);
        if (Callers.current().cause() == null) {
            RecordFields.requireFilled(
                    type,
                    relations.values(before),
                    relations.values(after),
                    Callers.current().roles());
        }
        return write(before, after, changes, names);
    }

    private RecordRow write(RecordRow before, RecordRow after, Changes changes, Map<String, String> names) {
        ObjectNode data = Json.MAPPER.createObjectNode();
        data.set("fields", changes.entry(names));
        Caller by = Callers.current();
        Entry entry = new Entry(Ids.next(), "changed", clock.instant(), Actor.of(by), data);
        store.update(after, by.memberId(), SearchEntry.of(after, client(after.type())), entry);
        RecordRow changed = store.find(after.id()).orElseThrow();
        signals.changed(changed, changed.stage());
        if (changes.touch("responsible")) {
            events.fire(new ResponsibleChanged(entry.id(), changed, before.responsibleId()));
        }
        events.fire(new FieldsChanged(entry.id(), changed, Set.copyOf(changes.fields()), by));
        return changed;
    }

    /** Nobody finds it any more; its number is not given again. */
    public void delete(UUID id) {
        RecordRow row = lock(id);
        access.require(row.type(), Verb.DELETE, row.responsibleId());
        Entry entry = new Entry(
                Ids.next(),
                "changed",
                clock.instant(),
                Actor.current(),
                Json.MAPPER.createObjectNode().put("deleted", true));
        store.delete(row, Callers.current().memberId(), entry);
        signals.changed(row, row.stage());
        events.fire(new RecordDeleted(row));
    }

    /** Links two records, once for a kind; both histories say so (RS-114). */
    public void link(UUID from, UUID to, String kind) {
        RecordRow one = get(from);
        RecordRow other = get(to);
        access.require(one.type(), Verb.EDIT, one.responsibleId());
        store.link(from, to, kind, clock.instant());
        timeline.add(from, "linked", linked(other, kind));
        timeline.add(to, "linked", linked(one, kind));
    }

    private static ObjectNode linked(RecordRow other, String kind) {
        return Json.MAPPER
                .createObjectNode()
                .put("linkKind", kind)
                .put("recordId", other.id().toString())
                .put("recordType", other.type())
                .put("number", other.number())
                .put("recordTitle", other.title());
    }

    /** A line that a person or a robot writes into the history. */
    public Entry note(UUID id, String text) {
        RecordRow row = get(id);
        access.require(row.type(), Verb.EDIT, row.responsibleId());
        if (text == null || text.isBlank()) {
            throw Problem.invalid().at("/text", "records", "required");
        }
        return timeline.say(
                row.type(),
                timeline.add(id, "note", Json.MAPPER.createObjectNode().put("text", text.strip())));
    }

    /**
     * Clients known by a phone or an e-mail, the oldest first. For rooms that match requests to clients: it tells ids only,
     * and whoever wants more asks {@link #get}.
     *
     * @param kind  phone or email
     * @param value as fields keep it: plus and digits, small letters
     */
    public List<UUID> byContactPoint(String kind, String value) {
        return store.byContactPoint(null, kind, List.of(value));
    }

    /** As {@link #byContactPoint(String, String)}, of one type; a second caller with the same values waits for the first. */
    public List<UUID> match(String type, String kind, Collection<String> values) {
        store.lockContactPoints(values);
        return store.byContactPoint(type, kind, values);
    }

    /** The record that another system calls by this id; open to rooms that exchange data. */
    public Optional<UUID> byExternal(String source, String external) {
        return store.byExternal(source, external);
    }

    /** @return false when the id already belongs to a record */
    public boolean addExternal(UUID record, String source, String external) {
        RecordRow row = get(record);
        access.require(row.type(), Verb.SEE, row.responsibleId());
        return store.addExternal(record, source, external, clock.instant());
    }

    private RecordTypeDefinition type(String type) {
        return configurations.current().type(type).orElseThrow(() -> Problem.of(409, "records", "type_gone", type));
    }

    private boolean client(String type) {
        Configuration configuration = configurations.current();
        return Kinds.clients(configuration).contains(type);
    }

    static Problem notFound() {
        return Problem.of(404, "kernel", "not_found");
    }
}
