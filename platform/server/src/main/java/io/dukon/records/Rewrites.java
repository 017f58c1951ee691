package io.dukon.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.access.Access;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.migration.Conversion;
import io.dukon.definitions.type.Country;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.kernel.Texts;
import io.dukon.records.RewriteStore.Held;
import io.dukon.records.RewriteStore.Note;
import io.dukon.tenancy.Tenants;
import io.dukon.timeline.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes values anew after the configuration renamed a field or gave it another kind, a piece at a time. No robot starts
 * by it: nobody changed anything. For administrators, and for what they left to be done.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Rewrites {

    /** The field that is written anew; where the piece begins and how large it is. @param after null at the beginning */
    public record Piece(String type, String field, UUID after, int limit) {}

    /** A value before and after; null = none. */
    public record Rewritten(UUID record, JsonNode before, JsonNode after) {}

    @Inject
    RewriteStore store;

    @Inject
    Configurations configurations;

    @Inject
    Tenants tenants;

    @Inject
    Access access;

    @Inject
    Clock clock;

    public long holding(String type, String field) {
        access.requireAdmin();
        return store.holding(type, field);
    }

    /** How many records have chosen the value of a list. */
    public long choosing(String type, String field, String value) {
        access.requireAdmin();
        return store.choosing(type, field, value);
    }

    /** Puts values under the new id of their field. @return the records of the piece */
    public List<UUID> rename(Piece piece, String to) {
        access.requireAdmin();
        List<UUID> records = store.page(piece.type(), piece.field(), piece.after(), piece.limit()).stream()
                .map(Held::record)
                .toList();
        store.rename(records, piece.field(), to, clock.instant());
        return records;
    }

    /** Puts the new id of a value in the place of the old one. @return the records of the piece */
    public List<UUID> choose(Piece piece, String value, String to) {
        access.requireAdmin();
        List<UUID> records = store.choosing(piece.type(), piece.field(), value, piece.after(), piece.limit());
        store.choose(records, piece.field(), value, to, clock.instant());
        return records;
    }

    /**
     * Reads values in the kind that the field has now.
     *
     * @param note tell on the card what could not be read
     * @return every record of the piece; where before and after are the same, nothing was written
     */
    public List<Rewritten> convert(Piece piece, FieldDefinition field, Map<String, JsonNode> cases, boolean note) {
        access.requireAdmin();
        Conversion conversion = conversion(field, cases);
        List<Rewritten> all = store.page(piece.type(), piece.field(), piece.after(), piece.limit()).stream()
                .map(held -> new Rewritten(held.record(), held.value(), known(conversion.of(held.value()))))
                .toList();
        write(all, piece.field());
        List<Rewritten> lost = all.stream().filter(one -> one.after() == null).toList();
        if (note && !lost.isEmpty()) {
            note(lost, piece);
        }
        return all;
    }

    /** How many values of the field could not be read in another kind. */
    public long unreadable(String type, FieldDefinition field, Map<String, JsonNode> cases) {
        access.requireAdmin();
        Conversion conversion = conversion(field, cases);
        return store.values(type, field.id()).entrySet().stream()
                .filter(value -> known(conversion.of(value.getKey())) == null)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Gives records back the value that they had, unless somebody changed it meanwhile. */
    public void restore(String field, List<Rewritten> before) {
        access.requireAdmin();
        Map<UUID, Rewritten> known = new LinkedHashMap<>();
        before.forEach(one -> known.put(one.record(), one));
        List<Rewritten> back = store.of(List.copyOf(known.keySet()), field).stream()
                .filter(held -> Objects.equals(
                        known(held.value()), known(known.get(held.record()).after())))
                .map(held -> new Rewritten(
                        held.record(), held.value(), known.get(held.record()).before()))
                .toList();
        write(back, field);
    }

    private Conversion conversion(FieldDefinition field, Map<String, JsonNode> cases) {
        return new Conversion(field, cases, Country.ofCurrency(tenants.current().currency()));
    }

    private void write(List<Rewritten> all, String field) {
        List<Held> changed = all.stream()
                .filter(one -> !Objects.equals(one.before(), one.after()))
                .map(one -> new Held(one.record(), one.after()))
                .toList();
        if (!changed.isEmpty()) {
            store.write(changed, field, clock.instant());
        }
    }

    private static JsonNode known(JsonNode value) {
        return value == null || value.isNull() ? null : value;
    }

    private void note(List<Rewritten> lost, Piece piece) {
        String locale = tenants.current().locale();
        var configuration = configurations.current();
        String title = configuration
                .type(piece.type())
                .flatMap(type -> type.field(piece.field()))
                .map(field -> configuration.labels().field(locale, piece.type(), field))
                .orElse(piece.field());
        List<Note> notes = new ArrayList<>();
        for (Rewritten one : lost) {
            ObjectNode data = Json.MAPPER.createObjectNode();
            data.put("text", Texts.get("records", locale, "rewritten.lost", title, said(one.before())));
            data.putArray("reads").add(piece.field());
            notes.add(new Note(Ids.next(), one.record(), data));
        }
        store.note(notes, Actor.current(), clock.instant());
    }

    private static String said(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString().replaceAll("[\\[\\]{}\"]", "");
    }
}
