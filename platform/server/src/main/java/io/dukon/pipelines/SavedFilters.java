package io.dukon.pipelines;

import io.dukon.access.Access;
import io.dukon.access.Scope;
import io.dukon.access.Sight;
import io.dukon.access.Verb;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.filter.FilterDefinition;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.value.Reference;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.pipelines.BoardView.SavedFilter;
import io.dukon.records.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The shop's own filters by which a caller may cut a board: those for his role that read nothing hidden from him. */
@ApplicationScoped
class SavedFilters {

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    @Inject
    Filters filters;

    /** In the order of the setup. */
    List<SavedFilter> offered(Pipeline board) {
        Configuration configuration = configurations.current();
        return configuration.filters().values().stream()
                .filter(one -> offers(board, one))
                .map(one -> new SavedFilter(one.id(), configuration.text(Callers.locale(), "filters." + one.id())))
                .toList();
    }

    /**
     * @param id null or blank = no filter
     * @return null without a filter
     * @throws Problem 404, the same for one that is gone and for one that is not for the caller
     */
    BoardFilter.Saved find(Pipeline board, String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        FilterDefinition filter = configurations.current().filters().get(id);
        if (filter == null || !offers(board, filter)) {
            throw Problem.of(404, "pipelines", "filter_gone");
        }
        return new BoardFilter.Saved(
                filters.predicate(filter.type(), filter.that()),
                filter.stages().map(List::copyOf).orElse(null));
    }

    private boolean offers(Pipeline board, FilterDefinition filter) {
        boolean his = filter.roles().isEmpty()
                || access.isAdmin()
                || filter.roles().stream().anyMatch(Callers.current().roles()::contains);
        return his && filter.on(board) && filter.that().reads().stream().allMatch(read -> sees(filter.type(), read));
    }

    /** Who may not see a field would learn it from what a filter leaves out. */
    private boolean sees(String type, String read) {
        if (read.startsWith(Condition.COUNTED)) {
            return counts(type, read.substring(Condition.COUNTED.length()));
        }
        Sight sight = access.sight(type);
        if (!Reference.written(read)) {
            return sight.everywhere(read);
        }
        Reference reference = Reference.parse(read);
        return !reference.name().equals(type)
                || sight.everywhere(reference.fields().getFirst());
    }

    /** All are counted, also those of others; and payments are seen with the amount. */
    private boolean counts(String type, String thing) {
        boolean records = configurations.current().type(thing).isPresent();
        return thing.equals("payments")
                ? access.sight(type).everywhere("amount")
                : !records || access.scope(thing, Verb.SEE) == Scope.ALL;
    }
}
