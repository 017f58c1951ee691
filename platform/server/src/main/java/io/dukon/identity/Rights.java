package io.dukon.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What this room asks about roles and rights; answered by the room that keeps them. */
public interface Rights {

    /** A role that can be given to a member. */
    record Role(String id, String title) {}

    /** For each record type the verbs that the caller may use, and {@code admin}. Empty without a shop. */
    Map<String, Object> ofCaller();

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
