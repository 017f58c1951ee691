package io.dukon.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What this room asks about roles and rights; answered by the room that keeps them. */
public interface Rights {

    /** A role that can be given to a member. */
    record Role(String id, String title) {}

    /**
     * What the caller may do in the shop; nothing without one.
     *
     * @param admin runs the shop: settings, members, packs
     * @param types for each record type the verbs: see, create, edit, move, delete, export
     */
    @Schema(name = "SessionRights")
    record Held(boolean admin, Map<String, List<String>> types) {}

    Held ofCaller();

    /** 403 unless the caller runs the shop. */
    void requireAdmin();

    /** The built-in owner, then the roles of the shop's configuration, in the caller's language. */
    List<Role> roles();

    /** Whether the shop works already: a pack is installed. */
    boolean packInstalled();

    /** Ids that {@link #roles} lists. */
    default Set<String> roleIds() {
        return roles().stream().map(Role::id).collect(java.util.stream.Collectors.toSet());
    }
}
