package io.dukon.records;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Files that fields hold by their ids; answered by the room that keeps them. */
public interface KeptFiles {

    /**
     * Gives the files to the record, which may be written later in the same transaction. A person gives what he himself has
     * sent, and what this field of the record has held before; a robot gives what stands on a record, of which the other
     * record gets a copy.
     *
     * @return for each id that may stand in the field the one that is to be written there; without all others
     */
    Map<UUID, UUID> attach(UUID record, String field, Collection<UUID> ids);

    /** Names of those of the files that are there; for histories. */
    Map<UUID, String> names(Collection<UUID> ids);
}
