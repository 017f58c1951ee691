package io.dukon.packs;

import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first steps of a new shop, up to its first real order. Open to every member: it says nothing but done or not. */
@ApplicationScoped
@Transactional
public class Checklist {

    /** @param id shop, pack, form, invite or first_order */
    @Schema(name = "ChecklistStep")
    public record Step(
            @Schema(enumeration = {"shop", "pack", "form", "invite", "first_order"}) String id, boolean done) {}

    @Schema(name = "Checklist")
    public record Steps(boolean dismissed, List<Step> items) {}

    @Inject
    ChecklistStore store;

    @Inject
    Tenants tenants;

    public Steps steps() {
        ChecklistStore.Facts facts = store.facts();
        return new Steps(
                tenants.current().checklistDismissed(),
                List.of(
                        new Step("shop", true),
                        new Step("pack", facts.pack()),
                        new Step("form", facts.form()),
                        new Step("invite", facts.colleague()),
                        new Step("first_order", facts.order())));
    }
}
