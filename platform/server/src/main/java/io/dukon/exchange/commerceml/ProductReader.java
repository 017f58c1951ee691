package io.dukon.exchange.commerceml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One product or offer. */
final class ProductReader {

    private static final BigDecimal MOST_VAT = BigDecimal.valueOf(100);

    private ProductReader() {}

    static ParsedProduct read(Node node) {
        String name = name(node);
        return new ParsedProduct(
                id(node, "item_without_id"),
                name,
                LineReader.shorten(node.text("Артикул")),
                LineReader.shorten(barcode(node)),
                node.text("Описание"),
                Units.of(node),
                vatRate(node).orElse(null),
                node.listed("Группы", "Ид").findFirst().map(Node::text).orElse(""),
                DocumentParts.marked(node));
    }

    /** Without its id, or with one that nothing can remember, an item cannot be known again. */
    static String id(Node node, String otherwise) {
        String id = node.text("Ид");
        if (id.isEmpty() || id.length() > Limits.SHORT) {
            throw new LineReader.Unreadable(otherwise);
        }
        return id;
    }

    private static String name(Node node) {
        String name = node.text("Наименование");
        if (name.isEmpty()) {
            return "";
        }
        String said = name.toLowerCase(Locale.ROOT);
        List<String> missing = node.listed("ХарактеристикиТовара", "ХарактеристикаТовара")
                .map(one -> one.text("Значение"))
                .filter(value -> !value.isEmpty() && !said.contains(value.toLowerCase(Locale.ROOT)))
                .toList();
        return LineReader.shorten(missing.isEmpty() ? name : name + " (" + String.join(", ", missing) + ")");
    }

    private static String barcode(Node node) {
        String own = node.text("Штрихкод");
        return own.isEmpty()
                ? node.listed("Штрихкоды", "Штрихкод")
                        .map(Node::text)
                        .findFirst()
                        .orElse("")
                : own;
    }

    private static Optional<BigDecimal> vatRate(Node node) {
        List<Node> taxes = node.listed("СтавкиНалогов", "СтавкаНалога").toList();
        return taxes.stream()
                .filter(tax -> tax.text("Наименование").equalsIgnoreCase("НДС") || taxes.size() == 1)
                .findFirst()
                .flatMap(tax -> Decimals.parse(tax.text("Ставка").replace("%", "")))
                .filter(rate -> rate.signum() >= 0 && rate.compareTo(MOST_VAT) <= 0);
    }
}
