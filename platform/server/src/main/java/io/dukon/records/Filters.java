package io.dukon.records;

import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.ConditionSql;
import io.dukon.definitions.condition.ConditionSql.Predicate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Finds records for which a condition holds. Open to robots and to who runs the shop, whom the rooms above have checked:
 * what is found is not cut to a reader.
 */
@ApplicationScoped
@Transactional
public class Filters {

    @Inject
    Relations relations;

    @Inject
    FilterStore store;

    @Inject
    RecordStore records;

    /**
     * Ids in their order.
     *
     * @param after null at the beginning
     * @throws IllegalArgumentException when the condition follows links
     */
    public List<UUID> page(String type, Condition that, UUID after, int limit) {
        return store.page(type, predicate(type, that), after, limit);
    }

    /**
     * Those of the records for which it holds; deleted ones are not left out.
     *
     * @throws IllegalArgumentException when the condition follows links
     */
    public List<UUID> among(String type, Condition that, List<UUID> records) {
        return store.among(records, predicate(type, that));
    }

    /** @throws IllegalArgumentException when the condition follows links */
    public long count(String type, Condition that) {
        return store.number(type, predicate(type, that));
    }

    /** Records by their ids, whole; those that are deleted are left out. */
    public List<RecordRow> rows(List<UUID> ids) {
        return records.find(ids);
    }

    /**
     * The condition as a part of another room's statement: about a row {@code r} of the table record, beside
     * {@code :tenant}. The room cuts what is found to its reader.
     *
     * @throws IllegalArgumentException when the condition follows links
     */
    public Predicate predicate(String type, Condition that) {
        return ConditionSql.of(that, type, new RecordColumns(), relations.given());
    }
}
