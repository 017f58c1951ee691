package io.dukon.exchange.commerceml;

import io.dukon.exchange.commerceml.Fragment.State;
import io.dukon.kernel.Problem;
import java.util.List;

/** Finds the documents of a file, and in which container each stands: a container holds what belongs together. */
final class DocumentCuts implements Scanner.Tags {

    private static final String DOCUMENT = "Документ";
    private static final String CONTAINER = "Контейнер";

    private final Cutter cutter;
    private int containers;
    private int container = -1;
    private boolean catalogue;

    DocumentCuts(String text) {
        cutter = new Cutter(
                text,
                Limits.DOCUMENTS,
                () -> Problem.of(422, "exchange", "too_many_documents", String.valueOf(Limits.DOCUMENTS)));
    }

    List<Fragment> found() {
        return cutter.found();
    }

    /** Whether the file holds products, groups or prices outside its documents. */
    boolean catalogue() {
        return catalogue;
    }

    @Override
    public void start(String name, int at, int end) {
        if (name.equals(DOCUMENT)) {
            cutter.finish(at, State.UNCLOSED);
            cutter.begin(name, at, container);
            if (cutter.closesItself(end)) {
                cutter.finish(end, State.WHOLE);
            }
        } else if (name.equals(CONTAINER)) {
            cutter.finish(at, State.UNCLOSED);
            container = containers++;
        }
        catalogue |= cutter.open() == null && CatalogueCuts.WRAPPERS.contains(name);
    }

    @Override
    public void end(String name, int at, int end) {
        if (name.equals(DOCUMENT)) {
            cutter.finish(end, State.WHOLE);
        } else if (name.equals(CONTAINER)) {
            cutter.finish(at, State.UNCLOSED);
            container = -1;
        } else if (name.equals(CommerceMl.ROOT)) {
            cutter.finish(at, State.UNCLOSED);
        }
    }

    @Override
    public void over(int at) {
        cutter.finish(at, State.CUT);
    }
}
