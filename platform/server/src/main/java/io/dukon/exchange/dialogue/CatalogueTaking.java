package io.dukon.exchange.dialogue;

import io.dukon.catalog.Catalog;
import io.dukon.catalog.CatalogGroup;
import io.dukon.catalog.CatalogPrice;
import io.dukon.catalog.CatalogPriceType;
import io.dukon.catalog.CatalogProduct;
import io.dukon.catalog.Taken;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Iterator;
import java.util.List;

/** Groups, products and prices. */
@ApplicationScoped
class CatalogueTaking {

    @Inject
    Catalog catalog;

    @Inject
    Fence fence;

    /** @throws Overtaken when somebody else has the file */
    @Transactional(TxType.REQUIRES_NEW)
    List<Outcome> take(List<Item> portion, Hold hold) {
        fence.require(hold);
        Iterator<Taken> products = catalog.take(
                        Taking.SOURCE,
                        portion.stream()
                                .filter(item -> item.kind() == Item.Kind.PRODUCT)
                                .map(item -> item.as(CatalogProduct.class))
                                .toList())
                .iterator();
        return portion.stream().map(item -> one(item, products)).toList();
    }

    /** @param products what became of those of the portion: a price needs its product, so they are taken first */
    private Outcome one(Item item, Iterator<Taken> products) {
        Taken taken =
                switch (item.kind()) {
                    case GROUP -> catalog.take(Taking.SOURCE, item.as(CatalogGroup.class));
                    case PRICE_TYPE -> catalog.take(Taking.SOURCE, item.as(CatalogPriceType.class));
                    case PRODUCT -> products.next();
                    case PRICE -> catalog.price(Taking.SOURCE, item.as(CatalogPrice.class));
                    default -> throw new IllegalArgumentException(item.kind() + " is not of a catalogue");
                };
        return switch (taken) {
            case CREATED -> Outcome.of(item.kind(), Outcome.Result.CREATED);
            case CHANGED -> Outcome.of(item.kind(), Outcome.Result.CHANGED);
            case SAME -> Outcome.of(item.kind(), Outcome.Result.SAME);
            case UNKNOWN ->
                Outcome.failed(
                        item.kind(),
                        Taking.name(item),
                        Texts.get("exchange", Callers.locale(), "price_without_product"));
        };
    }
}
