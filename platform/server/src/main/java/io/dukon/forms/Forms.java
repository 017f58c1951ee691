package io.dukon.forms;

import io.dukon.access.Access;
import io.dukon.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** The shop's forms, for whoever runs the shop. */
@ApplicationScoped
public class Forms {

    @Inject
    FormStore store;

    @Inject
    FormWork work;

    @Inject
    FormLinks links;

    @Inject
    Access access;

    @Transactional
    public List<FormView> list() {
        access.requireAdmin();
        return store.list().stream().map(Forms::view).toList();
    }

    /** Whether the shop has a form at all; open to every member, because the way to a working shop is no secret. */
    @Transactional
    public boolean any() {
        return store.any();
    }

    /** A form that asks for name, phone and a comment; its link works when this returns. */
    @Transactional(TxType.NOT_SUPPORTED)
    public FormView create(FormChange asked) {
        access.requireAdmin();
        WebForm form = work.create(asked);
        links.put(FormWork.link(form));
        return view(form);
    }

    /** @throws io.dukon.kernel.Problem 404, or 422 with a pointer to each value that will not do */
    @Transactional
    public FormView change(UUID id, FormChange asked) {
        access.requireAdmin();
        return view(work.change(id, asked));
    }

    private static FormView view(WebForm form) {
        return FormView.of(form, Settings.optional("DUKON_PUBLIC_URL", ""));
    }
}
