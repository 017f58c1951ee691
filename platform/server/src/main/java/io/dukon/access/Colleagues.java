package io.dukon.access;

import java.util.Set;
import java.util.UUID;

/** Who works with whom; answered by the room that keeps departments. */
public interface Colleagues {

    /** Everybody of the departments in which the member works or which he leads, himself among them. */
    Set<UUID> of(UUID member);
}
