package io.dukon.catalog;

import io.dukon.access.Access;
import io.dukon.catalog.IntakeStore.Named;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jetbrains.annotations.Nullable;

/**
 * Takes what a source says of products (RS-801); open to an exchange and to whoever runs the shop. Everything may be said
 * in any order and as often as one likes: the same again changes nothing.
 */
@ApplicationScoped
@Transactional
public class Catalog {

    @Inject
    Access access;

    @Inject
    IntakeStore store;

    @Inject
    Clock clock;

    /** The group may come after its products and its children. */
    public Taken take(String source, CatalogGroup group) {
        requireExchange();
        Named standing = store.group(source, group.externalId()).orElse(null);
        String parent = group.parentExternalId() == null ? "" : group.parentExternalId();
        Named next = named(group.name(), standing, parent);
        Taken taken = taken(standing, next);
        if (taken != Taken.UNKNOWN) {
            store.writeGroup(source, group.externalId(), next, taken == Taken.CHANGED, clock.instant());
        }
        return taken;
    }

    /** A removed product is archived, and comes back when it is said again without that. */
    public Taken take(String source, CatalogProduct product) {
        return take(source, List.of(product)).getFirst();
    }

    /** Several, in their order: what stands of them is read at once, and so is noted which of them were named. */
    public List<Taken> take(String source, List<CatalogProduct> products) {
        requireExchange();
        Instant now = clock.instant();
        Map<String, Facts> known = new HashMap<>(store.products(
                source,
                products.stream()
                        .flatMap(one -> Stream.of(one.externalId(), Facts.base(one.externalId())))
                        .distinct()
                        .toList()));
        List<Taken> taken = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (CatalogProduct product : products) {
            Facts standing = known.get(product.externalId());
            taken.add(take(source, product, known, now));
            if (standing != null && taken.getLast() == Taken.SAME) {
                same.add(product.externalId());
            }
        }
        store.touchProducts(source, same, now);
        return taken;
    }

    private Taken take(String source, CatalogProduct product, Map<String, Facts> known, Instant now) {
        String id = product.externalId();
        String base = Facts.base(id);
        Facts standing = known.get(id);
        Facts next = Facts.after(product, standing, base.equals(id) ? null : known.get(base));
        if (standing == null && (product.removed() || next.name().isEmpty())) {
            return product.removed() ? Taken.SAME : Taken.UNKNOWN;
        }
        if (next.equals(standing)) {
            return Taken.SAME;
        }
        store.writeProduct(source, id, next, now);
        known.put(id, next);
        if (next.archived()) {
            variantsWentToo(source, id, known);
        }
        return standing == null ? Taken.CREATED : Taken.CHANGED;
    }

    private void variantsWentToo(String source, String id, Map<String, Facts> known) {
        List<String> variants = known.keySet().stream()
                .filter(one -> one.startsWith(Facts.variants(id)))
                .toList();
        if (!variants.isEmpty()) {
            known.putAll(store.products(source, variants));
        }
    }

    public Taken take(String source, CatalogPriceType type) {
        requireExchange();
        Named standing = store.priceType(source, type.externalId()).orElse(null);
        boolean said = type.currency() != null && !type.currency().isBlank();
        String currency = said ? type.currency() : standing == null ? "" : standing.other();
        Named next = named(type.name(), standing, currency);
        Taken taken = taken(standing, next);
        if (taken != Taken.UNKNOWN) {
            store.writePriceType(source, type.externalId(), next, taken == Taken.CHANGED, clock.instant());
        }
        return taken;
    }

    /** @return UNKNOWN when the product or the price type has not come */
    public Taken price(String source, CatalogPrice price) {
        requireExchange();
        return store.writePrice(source, price, clock.instant());
    }

    /**
     * Archives what a whole catalogue did not name.
     *
     * @param untouchedSince when the source began to say its catalogue
     * @return how many products are offered no more
     */
    public int retire(String source, Instant untouchedSince) {
        requireExchange();
        return store.retire(source, untouchedSince, clock.instant());
    }

    private static Named named(String said, @Nullable Named standing, String other) {
        String name = said == null ? "" : said.strip();
        String known = standing == null ? "" : standing.name();
        return new Named(name.isEmpty() ? known : name.length() > 300 ? name.substring(0, 300) : name, other);
    }

    private static Taken taken(@Nullable Named standing, Named next) {
        if (standing == null) {
            return next.name().isEmpty() ? Taken.UNKNOWN : Taken.CREATED;
        }
        return next.equals(standing) ? Taken.SAME : Taken.CHANGED;
    }

    private void requireExchange() {
        Caller caller = Callers.current();
        if (caller.kind() != Caller.Kind.IMPORT || !caller.scopes().contains(Caller.EXCHANGE)) {
            access.requireAdmin();
        }
    }
}
