package io.dukon.packs.plan;

import io.dukon.configuration.OwnedItem;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.InputDefinition;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.words.ItemNames;
import io.dukon.packs.plan.PlanView.Setting;
import java.util.List;
import java.util.function.Predicate;

/** What packs ask a shop, and what it answered. */
public final class Settings {

    private Settings() {}

    /** @param packs whose settings; by key */
    public static List<Setting> of(Snapshot shop, Configuration configuration, String locale, Predicate<String> packs) {
        ItemNames names = new ItemNames(configuration, locale);
        return shop.ordered().stream()
                .filter(item -> item.item().is(Kind.INPUTS) && packs.test(item.pack()))
                .map(item -> setting(item, names))
                .toList();
    }

    private static Setting setting(OwnedItem item, ItemNames names) {
        InputDefinition input = InputDefinition.parse(item.item().content());
        return new Setting(
                item.pack(),
                input.id(),
                names.title("inputs", input.id()),
                input.type(),
                item.item().content().get(Snapshot.VALUE),
                input.standard(),
                input.min(),
                input.max(),
                input.required());
    }
}
