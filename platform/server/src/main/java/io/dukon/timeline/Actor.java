package io.dukon.timeline;

import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * Who did something.
 *
 * @param kind person, robot, form, import or api
 * @param id   the member; null for all but people
 */
public record Actor(
        @Schema(enumeration = {"person", "robot", "form", "import", "api"}) String kind,
        @Nullable UUID id,
        @Nullable String name) {

    public static Actor current() {
        return of(Callers.current());
    }

    public static Actor of(Caller caller) {
        return switch (caller.kind()) {
            case PERSON -> new Actor("person", caller.memberId(), caller.name());
            case API_KEY -> new Actor("api", null, caller.name());
            case ROBOT ->
                new Actor(
                        "robot",
                        null,
                        caller.cause() == null ? caller.name() : caller.cause().automation());
            case FORM -> new Actor("form", null, caller.name());
            case IMPORT -> new Actor("import", caller.memberId(), caller.name());
            case SYSTEM -> new Actor("robot", null, null);
        };
    }
}
