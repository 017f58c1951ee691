package io.dukon.exchange.commerceml;

import io.dukon.exchange.commerceml.Fragment.State;
import io.dukon.kernel.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds products, offers, kinds of prices and groups. Groups stand in groups: each is cut out as its own words alone, up to
 * where its inner groups begin, so that a broken one is not the end of all below it.
 */
final class CatalogueCuts implements Scanner.Tags {

    static final String PRODUCT = "Товар";
    static final String OFFER = "Предложение";
    static final String PRICE_TYPE = "ТипЦены";
    static final String GROUP = "Группа";
    static final Set<String> WRAPPERS =
            Set.of("Каталог", "ПакетПредложений", "ИзмененияПакетаПредложений", "Классификатор");

    private static final Set<String> ITEMS = Set.of(PRODUCT, OFFER, PRICE_TYPE);
    private static final Set<String> ENDS = Set.of("Товары", "Предложения", "ТипыЦен", CommerceMl.ROOT);
    private static final String DOCUMENT = "Документ";
    private static final String GROUPS = "Группы";
    private static final String ONLY_CHANGES = "СодержитТолькоИзменения";
    private static final Pattern SAYS_ALL =
            Pattern.compile(ONLY_CHANGES + "(?:\\s*=\\s*[\"']|[^<>]*>)\\s*(?:false|0|нет)\\s*[\"'<]");
    private static final int LONGEST_TAG = 1_000;

    private final String text;
    private final Cutter cutter;
    private final Deque<Level> path = new ArrayDeque<>();
    private String wrapper = "";
    private boolean all;
    private boolean changes;

    /**
     * An open group, or an open list of groups.
     *
     * @param group its number, for a list that of the group above it; -1 at the top
     */
    private record Level(boolean list, int group) {}

    CatalogueCuts(String text) {
        this.text = text;
        cutter = new Cutter(
                text, Limits.ITEMS, () -> Problem.of(422, "exchange", "too_many_items", String.valueOf(Limits.ITEMS)));
    }

    List<Fragment> found() {
        return cutter.found();
    }

    /** False only when the file says that it is the whole catalogue: a wrong guess would cost products. */
    boolean onlyChanges() {
        return changes || !all;
    }

    @Override
    public void start(String name, int at, int end) {
        if (DOCUMENT.equals(cutter.open())) {
            return;
        }
        if (name.equals(DOCUMENT) || ITEMS.contains(name)) {
            cutter.finish(at, State.UNCLOSED);
            cutter.begin(name, at, -1);
            if (cutter.closesItself(end)) {
                finish(end, State.WHOLE);
            }
        } else if (cutter.open() == null || GROUP.equals(cutter.open())) {
            between(name, at, end);
        }
    }

    private void between(String name, int at, int end) {
        if (name.equals(GROUP)) {
            group(at, end);
        } else if (name.equals(GROUPS) && !cutter.closesItself(end)) {
            cutter.finish(at, State.HEAD);
            path.push(new Level(true, above()));
        } else if (WRAPPERS.contains(name)) {
            wrapper = name;
            says(name, at, end);
        } else if (name.equals(ONLY_CHANGES)) {
            says(wrapper, at, text.indexOf('<', at + 1) + 1);
        }
    }

    private void group(int at, int end) {
        cutter.finish(at, State.UNCLOSED);
        leave();
        cutter.begin(GROUP, at, above());
        path.push(new Level(false, cutter.found().size()));
        if (cutter.closesItself(end)) {
            endGroup(end);
        }
    }

    private void endGroup(int end) {
        cutter.finish(end, State.WHOLE);
        leave();
    }

    private void leave() {
        if (!path.isEmpty() && !path.peek().list()) {
            path.pop();
        }
    }

    private int above() {
        return path.isEmpty() ? -1 : path.peek().group();
    }

    @Override
    public void end(String name, int at, int end) {
        if (name.equals(cutter.open()) && !name.equals(GROUP)) {
            finish(end, State.WHOLE);
        } else if (DOCUMENT.equals(cutter.open()) && !name.equals(CommerceMl.ROOT)) {
            return;
        } else if (ENDS.contains(name)) {
            finish(at, State.UNCLOSED);
        } else if (name.equals(GROUP) && (cutter.open() == null || cutter.open().equals(GROUP))) {
            endGroup(end);
        } else if (name.equals(GROUPS)
                && (cutter.open() == null || cutter.open().equals(GROUP))) {
            cutter.finish(at, State.UNCLOSED);
            leave();
            path.poll();
        }
    }

    @Override
    public void over(int at) {
        finish(at, State.CUT);
    }

    private void finish(int at, State state) {
        if (DOCUMENT.equals(cutter.open())) {
            cutter.drop();
        } else {
            cutter.finish(at, state);
        }
    }

    private void says(String whose, int at, int end) {
        String tag = end > at ? text.substring(at, Math.min(end, at + LONGEST_TAG)) : "";
        if (!whose.equals("Классификатор") && tag.contains(ONLY_CHANGES)) {
            boolean whole = SAYS_ALL.matcher(tag).find();
            all |= whole;
            changes |= !whole;
        }
    }
}
