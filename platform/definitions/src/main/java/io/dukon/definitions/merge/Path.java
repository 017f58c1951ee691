package io.dukon.definitions.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands: {@code processes/put_aside.steps[day_before].wait.past}. Elements stand in brackets, so do
 * names that are more than a word; {@code ]} and {@code \} in them follow a backslash.
 */
public record Path(String item, List<Step> steps) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern STEP = Pattern.compile("\\.([A-Za-z0-9_-]+)|\\[((?:[^]\\\\]|\\\\.)*)]");
    private static final Pattern ITEM = Pattern.compile("[^.\\[]+");

    /** A step down. */
    public record Step(String name, boolean bracketed) {
        @Override
        public String toString() {
            return bracketed ? "[" + name.replaceAll("[]\\\\]", "\\\\$0") + "]" : "." + name;
        }
    }

    static Path of(String kind, String id) {
        return new Path(kind + "/" + id, List.of());
    }

    /** @throws IllegalArgumentException when it is no path */
    public static Path parse(String text) {
        Matcher item = ITEM.matcher(text);
        if (!item.lookingAt() || !item.group().contains("/")) {
            throw new IllegalArgumentException("“" + text + "” is no path");
        }
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int at = item.end();
        while (at < text.length()) {
            if (!step.find(at) || step.start() != at) {
                throw new IllegalArgumentException("“" + text + "” is no path");
            }
            boolean plain = step.group(1) != null;
            steps.add(plain ? new Step(step.group(1), false) : new Step(unescaped(step.group(2)), true));
            at = step.end();
        }
        return new Path(item.group(), List.copyOf(steps));
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    Path attribute(String name) {
        return down(new Step(name, !PLAIN.matcher(name).matches()));
    }

    Path element(String name) {
        return down(new Step(name, true));
    }

    private Path down(Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new Path(item, List.copyOf(all));
    }

    public String kind() {
        return item.substring(0, item.indexOf('/'));
    }

    public String id() {
        return item.substring(item.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(item);
        steps.forEach(text::append);
        return text.toString();
    }
}
