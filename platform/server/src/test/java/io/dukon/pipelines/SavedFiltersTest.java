package io.dukon.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.access.Access;
import io.dukon.access.Nearness;
import io.dukon.access.Scope;
import io.dukon.access.Sight;
import io.dukon.access.Verb;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Json;
import io.dukon.kernel.Problem;
import io.dukon.pipelines.BoardView.SavedFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A filter tells by what it leaves out: so it is offered to who sees all that it counts. */
class SavedFiltersTest {

    private static final Configuration SHOP = Configuration.of(List.of(
            item("types", "{'id':'deal','fields':[{'id':'amount','type':'money'}]}"),
            item("types", "{'id':'visit','fields':[]}"),
            item("pipelines", "{'id':'sale','type':'deal','stages':[{'id':'new','kind':'open'}]}"),
            item("filters", "{'id':'noted','type':'deal','that':{'count':{'of':'notes','is':0}}}"),
            item("filters", "{'id':'paid','type':'deal','that':{'count':{'of':'payments','is':0}}}"),
            item("filters", "{'id':'visited','type':'deal','that':{'count':{'of':'visit','is':0}}}")));

    private static Item item(String kind, String json) {
        JsonNode content = Json.tree(json.replace('\'', '"'));
        return new Item(kind, content.path("id").asText(), content);
    }

    private static SavedFilters filters(Scope visits, Set<String> fields) {
        SavedFilters filters = new SavedFilters();
        filters.configurations = new Configurations() {
            @Override
            public Configuration current() {
                return SHOP;
            }
        };
        filters.access = new Access() {
            @Override
            public boolean isAdmin() {
                return false;
            }

            @Override
            public Scope scope(String type, Verb verb) {
                return type.equals("visit") ? visits : Scope.OWN;
            }

            @Override
            public Sight sight(String type) {
                Optional<Set<String>> seen = Optional.ofNullable(fields);
                return new Sight(seen, seen, seen, new Nearness(null, Set::of));
            }
        };
        return filters;
    }

    private static List<String> offered(Scope visits, Set<String> fields) {
        Caller seller = Caller.person(Ids.next(), Ids.next(), null, "Aida", Set.of("seller"), "en");
        return Callers.call(
                seller,
                () -> filters(visits, fields).offered(SHOP.pipeline("sale").orElseThrow()).stream()
                        .map(SavedFilter::id)
                        .toList());
    }

    @Test
    void who_sees_everything_is_offered_everything() {
        assertEquals(List.of("noted", "paid", "visited"), offered(Scope.ALL, null));
    }

    @Test
    void what_counts_records_of_others_is_for_who_sees_them() {
        for (Scope some : List.of(Scope.NONE, Scope.OWN, Scope.UNIT)) {
            assertEquals(List.of("noted", "paid"), offered(some, null), some.name());
        }
    }

    @Test
    void what_counts_payments_is_for_who_sees_amounts() {
        assertEquals(List.of("noted", "visited"), offered(Scope.ALL, Set.of("title")));
        Caller seller = Caller.person(Ids.next(), Ids.next(), null, "Aida", Set.of("seller"), "en");
        assertThrows(
                Problem.class,
                () -> Callers.run(seller, () -> filters(Scope.ALL, Set.of())
                        .find(SHOP.pipeline("sale").orElseThrow(), "paid")));
    }
}
