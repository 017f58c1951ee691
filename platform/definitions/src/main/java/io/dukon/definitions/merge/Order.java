package io.dukon.definitions.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Orders of named things. */
final class Order {
    private Order() {}

    /** Whether things that stand in both stand in another order. */
    static boolean moved(List<String> before, List<String> after) {
        List<String> one = new ArrayList<>(before);
        one.retainAll(after);
        List<String> two = new ArrayList<>(after);
        two.retainAll(before);
        return !one.equals(two);
    }

    /** The wanted names in the first order; those that only the second has follow what they follow there. */
    static List<String> of(List<String> first, List<String> second, Set<String> wanted) {
        List<String> result = new ArrayList<>(first);
        result.retainAll(wanted);
        int place = 0;
        for (String name : second) {
            int known = result.indexOf(name);
            if (known >= 0) {
                place = known + 1;
            } else if (wanted.contains(name)) {
                result.add(place++, name);
            }
        }
        return result;
    }
}
