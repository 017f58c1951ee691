package io.dukon.timeline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.kernel.Cursor;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Page;
import io.dukon.kernel.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Histories of records. Open to the rooms above, which have checked that the caller may see or change the record: this
 * room does not know who is responsible for it.
 */
@ApplicationScoped
@Transactional
public class Timeline {

    private static final int PAGE = 30;
    private static final List<String> CHANGES = List.of("created", "moved", "changed", "linked", "imported", "form");

    @Inject
    TimelineStore store;

    @Inject
    EntryWords words;

    @Inject
    Clock clock;

    /** Adds an entry by the caller, now. */
    public Entry add(UUID record, String kind, ObjectNode data) {
        Entry entry = new Entry(Ids.next(), kind, clock.instant(), Actor.current(), data);
        store.add(record, entry);
        return entry;
    }

    /**
     * Newest first, in the caller's language.
     *
     * @param seen the fields that the caller sees; entries tell of no others
     */
    public Page<Entry> page(UUID record, String type, Predicate<String> seen, String cursor) {
        UUID before = Position.of(cursor, 1).map(position -> position.id(0)).orElse(null);
        Page<Entry> page = Page.of(store.page(record, before, PAGE + 1), PAGE, entry -> Cursor.encode(entry.id()));
        return new Page<>(words.say(type, page.items(), seen), page.cursor());
    }

    /** As it is kept, with ids instead of names. */
    public Optional<Entry> find(UUID record, UUID entry) {
        return store.find(record, entry);
    }

    /** One entry as a person reads it. */
    public Entry say(String type, Entry entry) {
        return words.say(type, List.of(entry), field -> true).getFirst();
    }

    /** The last change of the record itself: who made it and when, for whoever comes late. */
    public Optional<Entry> lastChange(UUID record) {
        return store.last(record, CHANGES);
    }
}
