package io.dukon.packs.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.words.PathWords;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads after an edit: the thing, not the places in which it is kept. */
class EditedWordsTest {

    private static final Configuration SHOP =
            Configuration.of(PackReader.read(Path.of("../../tenant-templates/retail-sales/1.0.0"))
                    .pack()
                    .items());

    private static String edited(String... paths) {
        return ChangeViews.edited(List.of(paths), new PathWords(SHOP, "en"));
    }

    @Test
    void languages_of_a_name_are_one_change_of_one_thing() {
        String stage =
                new PathWords(SHOP, "en").said("i18n/en.stages.sale.new_order").where();
        assertEquals(
                "Changed: " + stage + ": name, short name",
                edited(
                        "i18n/en.stages.sale.new_order",
                        "i18n/ru.stages.sale.new_order",
                        "i18n/en.shorts.sale.new_order",
                        "i18n/ky.shorts.sale.new_order"));
        assertEquals(
                "Changed: " + stage,
                edited("pipelines/sale.stages[new_order]", "i18n/en.stages.sale.new_order"),
                "a new stage is told whole");
    }

    @Test
    void of_several_things_the_first_is_named_and_the_rest_are_counted() {
        String stage =
                new PathWords(SHOP, "en").said("i18n/en.stages.sale.new_order").where();
        assertEquals(
                "Changed: " + stage + " and 1 more",
                edited(
                        "i18n/en.stages.sale.new_order",
                        "i18n/ru.stages.sale.new_order",
                        "i18n/en.stages.sale.preparing"));
    }
}
