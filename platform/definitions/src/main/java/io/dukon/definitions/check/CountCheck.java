package io.dukon.definitions.check;

import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.condition.Related;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import java.util.Set;
import java.util.TreeSet;

/** What conditions count is a thing that can be counted, or a type. */
final class CountCheck {
    private CountCheck() {}

    /** @return whether the condition reads something that it counts */
    static boolean of(String read, Item item, String element, Configuration configuration, Report report) {
        if (!read.startsWith(Condition.COUNTED)) {
            return false;
        }
        String thing = read.substring(Condition.COUNTED.length());
        if (!Related.THINGS.contains(thing) && configuration.type(thing).isEmpty()) {
            Set<String> all = new TreeSet<>(Related.THINGS);
            all.addAll(configuration.types().keySet());
            report.error(item, element, Phrase.of("not_counted", thing), Nearest.of(thing, all));
        }
        return true;
    }
}
