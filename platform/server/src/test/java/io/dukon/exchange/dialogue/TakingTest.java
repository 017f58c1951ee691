package io.dukon.exchange.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.dukon.catalog.Catalog;
import io.dukon.catalog.CatalogPrice;
import io.dukon.catalog.CatalogProduct;
import io.dukon.catalog.Taken;
import io.dukon.exchange.OrderImport;
import io.dukon.exchange.dialogue.KnownDocuments.Known;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a portion when its file is somebody else's by now, or its order came by another door. */
class TakingTest {

    private static final Hold HOLD = new Hold(Ids.next(), 1);

    private final List<String> taken = new ArrayList<>();
    private boolean overtaken;

    private Taking taking() {
        Taking taking = new Taking();
        taking.catalogue = new CatalogueTaking();
        taking.catalogue.fence = fence();
        taking.catalogue.catalog = new Catalog() {
            @Override
            public List<Taken> take(String source, List<CatalogProduct> products) {
                products.forEach(product -> taken.add(product.externalId()));
                return products.stream().map(product -> Taken.CREATED).toList();
            }

            @Override
            public Taken price(String source, CatalogPrice price) {
                throw new IllegalStateException("a broken price");
            }
        };
        taking.documents = new DocumentTaking();
        taking.documents.fence = fence();
        taking.known = new KnownDocuments() {
            @Override
            Known of(List<Item> portion) {
                return new Known();
            }
        };
        return taking;
    }

    private Fence fence() {
        return new Fence() {
            @Override
            void require(Hold hold) {
                if (overtaken) {
                    throw new Overtaken();
                }
            }
        };
    }

    private static Item item(Item.Kind kind, String id) {
        return new Item(kind, JsonNodeFactory.instance.objectNode().put("externalId", id));
    }

    private List<Outcome.Result> take(Taking taking, Item... portion) {
        Caller onec = Caller.exchange(Ids.next(), "1C", "en");
        return Callers.call(onec, () -> taking.take(List.of(portion), HOLD)).stream()
                .map(Outcome::result)
                .toList();
    }

    @Test
    void nothing_is_taken_of_a_file_that_somebody_else_has() {
        overtaken = true;
        assertThrows(Overtaken.class, () -> take(taking(), item(Item.Kind.PRODUCT, "a")));
        assertThrows(Overtaken.class, () -> take(taking(), item(Item.Kind.INVOICE, "a")));
        assertEquals(List.of(), taken);
    }

    @Test
    void who_loses_the_file_while_he_looks_for_what_is_broken_stops_there() {
        Taking taking = taking();
        taking.catalogue.fence = new Fence() {
            private int asked;

            @Override
            void require(Hold hold) {
                if (++asked > 2) {
                    throw new Overtaken();
                }
            }
        };
        Item[] portion = {item(Item.Kind.PRODUCT, "a"), item(Item.Kind.PRICE, "a"), item(Item.Kind.PRODUCT, "b")};
        assertThrows(Overtaken.class, () -> take(taking, portion));
        assertEquals(List.of("a", "b", "a"), taken, "together, then one by one");
    }

    @Test
    void an_order_that_somebody_else_made_meanwhile_is_the_same_order() {
        Taking taking = taking();
        taking.documents = new DocumentTaking() {
            @Override
            Outcome take(Item item, Known here, Hold hold) {
                throw new OrderImport.AlreadyHere();
            }
        };
        assertEquals(List.of(Outcome.Result.SAME), take(taking, item(Item.Kind.ORDER, "a")));
    }
}
