package io.dukon.exchange.dialogue;

import io.dukon.access.Access;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the accounting system sent, for administrators. */
@ApplicationScoped
public class Exchanges {

    private static final int SHOWN = 50;

    @Inject
    Access access;

    @Inject
    FileWork files;

    /** The last fifty files, newest first. */
    public List<ExchangeView> list() {
        access.requireAdmin();
        return files.last(SHOWN).stream().map(ExchangeView::of).toList();
    }
}
