package io.dukon.catalog;

import io.dukon.access.Access;
import io.dukon.catalog.Asked.After;
import io.dukon.catalog.ProductStore.Found;
import io.dukon.catalog.ProductStore.Whole;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Page;
import io.dukon.kernel.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/** Products as people read them: open to every member of the shop, and to keys that may read. */
@ApplicationScoped
@Transactional
public class Products {

    private static final int PAGE = 50;

    @Inject
    Access access;

    @Inject
    ProductStore store;

    /**
     * By name; what has a searched word itself comes before what has a longer one.
     *
     * @param search begins words of the name, the article or the barcode; null = everything
     * @param group  with all groups below it; null = whatever the group
     * @throws Problem 422 when there is no such group, 400 for a cursor that is none
     */
    public Page<ProductCard> page(
            @Nullable String search, @Nullable String group, boolean archived, @Nullable String cursor) {
        requireReader();
        Asked asked = new Asked(Asked.words(search), within(group), archived, After.of(cursor));
        if (asked.words().isEmpty() && search != null && !search.isBlank()) {
            return new Page<>(List.of(), null);
        }
        Page<Found> page = Page.of(
                store.page(asked, PAGE + 1), PAGE, found -> found.place().cursor());
        List<ProductCard> cards = page.items().stream().map(Found::card).toList();
        return new Page<>(costing(cards), page.cursor());
    }

    /** @throws Problem 404 when it is not there */
    public ProductView get(UUID id) {
        requireReader();
        Whole product = store.one(id).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        List<String> groups = store.groups().names(product.source(), product.group());
        return new ProductView(
                costing(List.of(product.card())).getFirst(),
                product.description(),
                groups,
                product.vatRate(),
                product.source(),
                product.createdAt(),
                product.takenAt(),
                product.archivedAt());
    }

    /** Each with what is below it; without those in which nothing is offered. */
    public List<ProductGroup> groups() {
        requireReader();
        return store.groups().shown();
    }

    private @Nullable List<GroupTree.Known> within(@Nullable String group) {
        if (group == null || group.isBlank()) {
            return null;
        }
        try {
            List<GroupTree.Known> within = store.groups().within(UUID.fromString(group));
            if (!within.isEmpty()) {
                return within;
            }
        } catch (IllegalArgumentException noId) {
            // Said below, as for a group that is not here.
        }
        throw Problem.invalid().at("/group", "catalog", "no_group");
    }

    private List<ProductCard> costing(List<ProductCard> cards) {
        if (cards.isEmpty()) {
            return cards;
        }
        Map<UUID, List<ProductCard.Price>> prices =
                store.prices(cards.stream().map(ProductCard::id).toList());
        return cards.stream()
                .map(card -> card.costing(prices.getOrDefault(card.id(), List.of())))
                .toList();
    }

    /** A key that may only bring things, or save the configuration, is nobody who looks. */
    private void requireReader() {
        Caller caller = Callers.current();
        if (caller.memberId() == null && !caller.scopes().contains("read") && !access.isAdmin()) {
            throw Problem.of(403, "access", "forbidden");
        }
    }
}
