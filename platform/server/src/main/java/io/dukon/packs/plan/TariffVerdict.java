package io.dukon.packs.plan;

import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PartDefinition;
import io.dukon.tenancy.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What the shop's tariff says to the parts of packs (TF-502): a required part that it lacks keeps the pack out. */
@ApplicationScoped
class TariffVerdict {

    @Inject
    Allowance allowance;

    Plan.Verdict of(List<Pack> packs) {
        List<Plan.Need> needs = new ArrayList<>();
        boolean allowed = true;
        for (Pack pack : packs) {
            for (var item : pack.items(Kind.PARTS)) {
                PartDefinition part = PartDefinition.parse(item.content());
                for (String feature : part.needs()) {
                    if (!allowance.allows(feature)) {
                        needs.add(new Plan.Need(feature, part.id()));
                        allowed &= !part.required();
                    }
                }
            }
        }
        return new Plan.Verdict(allowed, needs);
    }
}
