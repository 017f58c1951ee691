package io.dukon.timeline;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Port: why robots did what histories tell, answered by the room that runs them. */
public interface RunReasons {

    /** What started each of the runs, in the caller's language. Runs that are gone are missing. */
    Map<UUID, String> because(Collection<UUID> runs);
}
