package io.dukon.exchange.commerceml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes groups, products and prices of the items of a file. */
final class CatalogueReader {

    private final String currency;
    private final List<ParsedGroup> groups = new ArrayList<>();
    private final List<ParsedProduct> products = new ArrayList<>();
    private final List<ParsedPriceType> priceTypes = new ArrayList<>();
    private final List<ParsedPrice> prices = new ArrayList<>();
    private final List<CatalogueIssue> issues = new ArrayList<>();
    /** Ids of the groups by their places in the list of items. */
    private final Map<Integer, String> groupIds = new HashMap<>();

    private final Map<String, String> currencies = new HashMap<>();

    CatalogueReader(String currency) {
        this.currency = currency;
    }

    /** Kinds of prices are read first: they may stand below the prices that need their currency. */
    ParsedCatalogue read(List<Fragment> fragments, boolean onlyChanges, boolean cut) {
        for (Fragment fragment : fragments) {
            if (fragment.name().equals(CatalogueCuts.PRICE_TYPE)) {
                take(fragment, node -> priceType(node));
            }
        }
        for (int i = 0; i < fragments.size(); i++) {
            Fragment fragment = fragments.get(i);
            int place = i;
            if (fragment.name().equals(CatalogueCuts.GROUP)) {
                take(fragment, node -> group(node, place, fragment.within()));
            } else if (!fragment.name().equals(CatalogueCuts.PRICE_TYPE)) {
                take(fragment, node -> product(node, fragment));
            }
        }
        return new ParsedCatalogue(
                onlyChanges,
                List.copyOf(groups),
                List.copyOf(products),
                List.copyOf(priceTypes),
                List.copyOf(prices),
                List.copyOf(issues),
                cut);
    }

    private interface Taker {
        void take(Node node);
    }

    private void take(Fragment fragment, Taker taker) {
        NodeReader.Read read = NodeReader.read(fragment);
        if (read.fault() != null) {
            issue(read.root(), OrderIssue.of("item_", read.fault()));
            return;
        }
        try {
            taker.take(read.root());
        } catch (LineReader.Unreadable e) {
            issue(read.root(), OrderIssue.at(fragment.line(), e.code, e.args));
        }
    }

    private void issue(Node node, OrderIssue issue) {
        issues.add(new CatalogueIssue(
                LineReader.shorten(node.text("Ид")), LineReader.shorten(node.text("Наименование")), issue));
    }

    private void group(Node node, int place, int above) {
        String id = ProductReader.id(node, "group_without_id");
        groupIds.put(place, id);
        if (DocumentParts.marked(node)) {
            return;
        }
        String name = LineReader.shorten(node.text("Наименование"));
        if (name.isEmpty()) {
            throw new LineReader.Unreadable("group_without_name");
        }
        groups.add(new ParsedGroup(id, groupIds.getOrDefault(above, ""), name));
    }

    private void priceType(Node node) {
        String id = ProductReader.id(node, "price_type_without_id");
        String code = DocumentParts.currency(node, currency);
        currencies.put(id, code);
        priceTypes.add(new ParsedPriceType(id, LineReader.shorten(node.text("Наименование")), code));
    }

    private void product(Node node, Fragment fragment) {
        ParsedProduct product = ProductReader.read(node);
        products.add(product);
        List<Node> stated = node.listed("Цены", "Цена").toList();
        if (stated.size() > Limits.PRICES) {
            throw new LineReader.Unreadable("too_many_prices", String.valueOf(Limits.PRICES));
        }
        for (Node price : stated) {
            try {
                price(price, product);
            } catch (LineReader.Unreadable e) {
                issue(node, OrderIssue.at(fragment.line(), e.code, e.args));
            }
        }
    }

    private void price(Node node, ParsedProduct product) {
        String written = node.text("ЦенаЗаЕдиницу");
        if (written.isEmpty()) {
            return;
        }
        BigDecimal value = Decimals.parse(written)
                .filter(price -> price.signum() >= 0)
                .orElseThrow(() -> new LineReader.Unreadable("item_price_bad", written));
        String type = LineReader.shorten(node.text("ИдТипаЦены"));
        String code = DocumentParts.currency(node, currencies.getOrDefault(type, currency));
        prices.add(new ParsedPrice(product.externalId(), type, DocumentParts.money(value, code)));
    }
}
