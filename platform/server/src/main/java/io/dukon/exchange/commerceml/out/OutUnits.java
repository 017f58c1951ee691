package io.dukon.exchange.commerceml.out;

import io.dukon.exchange.commerceml.Units;
import java.util.Optional;

/** The unit of a position: by its number where 1C has one, by its name alone otherwise. */
final class OutUnits {

    private static final String PIECES = "шт";

    private OutUnits() {}

    static void write(XmlText xml, String unit) {
        String name = unit.isEmpty() ? PIECES : unit;
        Optional<String> number = Units.number(name);
        if (number.isPresent()) {
            xml.leaf("БазоваяЕдиница", name, "Код", number.get());
        } else {
            xml.leaf("БазоваяЕдиница", name);
        }
    }
}
