package io.dukon.forms;

import io.dukon.identity.Tokens;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Once;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import io.dukon.tenancy.Tenant;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Changes of forms, each one transaction of the shop. Only {@link Forms} calls it, after checking the right. */
@ApplicationScoped
@Transactional
class FormWork {

    @Inject
    FormStore store;

    @Inject
    Tenants tenants;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Once
    WebForm create(FormChange asked) {
        Tenant shop = tenants.current();
        WebForm standard = new WebForm(
                Ids.next(),
                Tokens.random(),
                "",
                FormField.STANDARD,
                text(shop, "standard_consent"),
                text(shop, "standard_thanks"),
                text(shop, "standard_button"),
                true,
                0,
                null);
        if (asked.title() == null) {
            throw Problem.invalid().at("/title", "kernel", "required");
        }
        WebForm form = asked.apply(standard);
        store.insert(form, clock.instant());
        jobs.add(FormLinks.KIND, "form_link:" + form.id(), clock.instant(), link(form));
        return form;
    }

    WebForm change(UUID id, FormChange asked) {
        if (!store.exists(id)) {
            throw Problem.of(404, "kernel", "not_found");
        }
        WebForm form = asked.apply(store.find(id).orElseThrow());
        store.update(form);
        return form;
    }

    static FormLinks.Link link(WebForm form) {
        return new FormLinks.Link(Tokens.hash(form.token()), form.id());
    }

    private static String text(Tenant shop, String key) {
        return Texts.get("forms", shop.locale(), key, shop.name());
    }
}
