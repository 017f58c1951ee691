package io.dukon.definitions.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * Port: does one kind of thing for runs. It lives in the room that owns what is changed, and is called inside the
 * transaction of the segment: what it does and the journal row that says so commit together.
 */
public interface EffectHandler {
    /** The effects it performs; each effect has one handler. */
    Set<Class<? extends Effect>> effects();

    /**
     * Performs the effect with the rights of the run's principal.
     *
     * @return what later steps may refer to, as {@link Effect} says, and what the card tells about it; never null
     * @throws RuntimeException refuses: nothing of the segment happens
     */
    JsonNode perform(Effect effect, EffectScope scope);
}
