package io.dukon.records;

import io.dukon.access.Access;
import io.dukon.access.Scope;
import io.dukon.access.Verb;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.kernel.Callers;
import io.dukon.tenancy.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which records the caller may see, as a condition of statements.
 *
 * @param all types of which every record is visible
 * @param own types of which only those are for which the member is responsible
 * @param unit types of which those of his colleagues are too
 */
public record Visibility(
        List<String> all, List<String> own, List<String> unit, UUID member, Collection<UUID> colleagues) {

    /** On a row {@code r} of the table record; needs {@link #bind}. */
    public static final String CONDITION =
            """
            (r.type = any(cast(:allTypes as text[]))
             or r.type = any(cast(:ownTypes as text[])) and r.responsible_id = :member
             or r.type = any(cast(:unitTypes as text[])) and r.responsible_id = any(cast(:colleagues as uuid[])))
            """;

    public static Visibility of(Access access, Configuration configuration) {
        List<String> all = new ArrayList<>();
        List<String> own = new ArrayList<>();
        List<String> unit = new ArrayList<>();
        Set<UUID> colleagues = Set.of();
        for (String type : configuration.types().keySet()) {
            Scope scope = type.indexOf('/') >= 0 ? Scope.NONE : access.scope(type, Verb.SEE);
            if (scope == Scope.ALL) {
                all.add(type);
            } else if (scope == Scope.OWN) {
                own.add(type);
            } else if (scope == Scope.UNIT) {
                colleagues = unit.isEmpty() ? access.whose(type, Verb.SEE).orElseThrow() : colleagues;
                unit.add(type);
            }
        }
        return new Visibility(all, own, unit, Callers.current().memberId(), colleagues);
    }

    public Sql bind(Sql sql) {
        return sql.set("allTypes", all)
                .set("ownTypes", own)
                .set("member", member)
                .set("unitTypes", unit)
                .set("colleagues", colleagues);
    }

    /** Those of which any record may be visible. */
    List<String> types() {
        return Stream.of(all, own, unit).flatMap(List::stream).toList();
    }

    /** Whether any record of the type may be visible. */
    public boolean any(String type) {
        return types().contains(type);
    }

    /** Only these types; what is not visible stays so. */
    public Visibility only(List<String> types) {
        return new Visibility(
                all.stream().filter(types::contains).toList(),
                own.stream().filter(types::contains).toList(),
                unit.stream().filter(types::contains).toList(),
                member,
                colleagues);
    }
}
