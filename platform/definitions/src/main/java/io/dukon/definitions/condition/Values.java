package io.dukon.definitions.condition;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.value.Moment;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * Where a condition reads from. A bare path is a field of the subject; a path that starts with {@code $} is a reference
 * ({@code $deal.contact.phones}, {@code $trigger.actor}, {@code $input.hold_days}).
 */
@FunctionalInterface
public interface Values {
    /** The value under the path; null, a null node or a missing node when there is none. */
    JsonNode get(String path);

    /**
     * How many related things the record has.
     *
     * @throws UnsupportedOperationException when this source knows nothing of related things
     */
    default long count(Related what) {
        throw new UnsupportedOperationException("nothing related can be counted here");
    }

    /**
     * The moment by the shop's clock; null when it hangs on something empty.
     *
     * @throws UnsupportedOperationException when this source knows no clock
     */
    default ZonedDateTime moment(Moment moment) {
        throw new UnsupportedOperationException("there is no clock here");
    }

    /** Values of a record that stand in a map; references are unknown to it. */
    static Values of(Map<String, JsonNode> fields) {
        return fields::get;
    }
}
