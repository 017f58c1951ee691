package io.dukon.files;

import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.records.KeptFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which files may stand in a field. Nobody reads a file of another record by writing its id into a field of his own. */
@ApplicationScoped
class Attachments implements KeptFiles {

    @Inject
    FileStore store;

    @Inject
    Clock clock;

    @Override
    public Map<UUID, UUID> attach(UUID record, String field, Collection<UUID> ids) {
        Caller by = Callers.current();
        return by.isRobot() ? copied(record, field, ids) : given(record, field, ids, by.memberId());
    }

    private Map<UUID, UUID> given(UUID record, String field, Collection<UUID> ids, UUID member) {
        store.give(ids, member, record, field);
        Map<UUID, UUID> standing = new HashMap<>();
        store.of(record, field, member, ids).forEach(id -> standing.put(id, id));
        return standing;
    }

    /** A file belongs to one record: what a robot carries over to another one goes on when the first is gone. */
    private Map<UUID, UUID> copied(UUID record, String field, Collection<UUID> ids) {
        Map<UUID, UUID> standing = new HashMap<>();
        Map<UUID, UUID> copies = new HashMap<>();
        store.find(ids).stream().filter(file -> file.record() != null).forEach(file -> {
            boolean here = record.equals(file.record());
            UUID now = here ? file.id() : Ids.next();
            standing.put(file.id(), now);
            if (!here) {
                copies.put(file.id(), now);
            }
        });
        if (!copies.isEmpty()) {
            store.copy(copies, record, field, clock.instant());
        }
        return standing;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return store.names(ids);
    }
}
