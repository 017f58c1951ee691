package io.dukon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.catalog.GroupTree.Known;
import io.dukon.kernel.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Groups in whatever order they came, and whatever their source says of them. */
class GroupTreeTest {

    @Test
    void a_child_may_come_before_its_parent_and_stands_below_it() {
        GroupTree tree = GroupTree.of(
                List.of(known("cups", "dishes", "Cups", true), known("a", "", "Apples", true), dishes(false)));
        assertEquals(List.of("0 Apples", "0 Dishes", "1 Cups"), lines(tree));
        assertEquals(List.of("Dishes", "Cups"), tree.names("s", "cups"));
        assertEquals(List.of(), tree.names("other", "cups"));
    }

    @Test
    void what_leads_to_no_product_is_not_shown() {
        GroupTree tree = GroupTree.of(List.of(dishes(true), known("cups", "dishes", "Cups", false)));
        assertEquals(List.of("0 Dishes"), lines(tree));
    }

    @Test
    void a_parent_that_never_came_leaves_its_child_at_the_top() {
        assertEquals(List.of("0 Cups"), lines(GroupTree.of(List.of(known("cups", "gone", "Cups", true)))));
    }

    @Test
    void a_circle_of_groups_stands_at_the_top() {
        GroupTree tree = GroupTree.of(
                List.of(known("a", "b", "A", true), known("b", "a", "B", true), known("c", "c", "C", true)));
        assertEquals(List.of("0 A", "0 B", "0 C"), lines(tree));
    }

    @Test
    void a_group_is_asked_for_with_all_that_is_below_it() {
        Known dishes = dishes(true);
        GroupTree tree = GroupTree.of(List.of(
                dishes,
                known("cups", "dishes", "Cups", true),
                known("red", "cups", "Red", true),
                known("x", "", "X", true)));
        assertEquals(
                List.of("cups", "dishes", "red"),
                tree.within(dishes.id()).stream()
                        .map(Known::externalId)
                        .sorted()
                        .toList());
        assertEquals(List.of(), tree.within(UUID.randomUUID()));
    }

    private static List<String> lines(GroupTree tree) {
        return tree.shown().stream().map(one -> one.depth() + " " + one.name()).toList();
    }

    private static Known dishes(boolean used) {
        return known("dishes", "", "Dishes", used);
    }

    private static Known known(String id, String parent, String name, boolean used) {
        return new Known(Ids.next(), "s", id, parent, name, used);
    }
}
