package io.dukon.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which fields of records of one type a caller sees. Its face, by which people speak of a record, is seen with it: number,
 * title, stage, who is responsible, when it was made and whether it is closed. What is not seen must not be selected,
 * found by, counted or named.
 *
 * @param own    the fields seen where the member is responsible; empty = all
 * @param unit   the fields seen where a colleague of his department is; empty = all
 * @param others the fields seen of all the rest; empty = all
 */
public record Sight(
        Optional<Set<String>> own, Optional<Set<String>> unit, Optional<Set<String>> others, Nearness near) {

    private static final Set<String> FACE =
            Set.of("id", "number", "title", "stage", "responsible", "created_by", "created_at", "closed");

    /** @param responsible who is responsible for the record, null for nobody */
    public boolean sees(String field, UUID responsible) {
        return in(of(responsible), field);
    }

    /** On every record of the type: what may be summed up over all of them. */
    public boolean everywhere(String field) {
        return in(own, field) && in(unit, field) && in(others, field);
    }

    /** On some record of the type. */
    boolean somewhere(String field) {
        return in(own, field) || in(unit, field) || in(others, field);
    }

    public boolean whole() {
        return own.isEmpty() && unit.isEmpty() && others.isEmpty();
    }

    private Optional<Set<String>> of(UUID responsible) {
        if (near.within(Scope.OWN, responsible)) {
            return own;
        }
        return !unit.equals(others) && near.within(Scope.UNIT, responsible) ? unit : others;
    }

    private static boolean in(Optional<Set<String>> fields, String field) {
        return FACE.contains(field) || fields.map(some -> some.contains(field)).orElse(true);
    }
}
