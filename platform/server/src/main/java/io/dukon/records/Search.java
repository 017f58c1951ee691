package io.dukon.records;

import io.dukon.access.Access;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.kernel.Callers;
import io.dukon.records.SearchStore.Found;
import io.dukon.records.SearchTokens.Prefix;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** Finds records by title, number, part of a phone or e-mail; only those that the caller may see. */
@ApplicationScoped
@Transactional
public class Search {

    private static final int OF_EACH = 6;
    private static final int CLIENTS = 8;

    /** What was found, by type. */
    @Schema(name = "SearchResult")
    public record Groups(List<Group> groups) {}

    @Schema(name = "FoundGroup")
    public record Group(String type, List<Item> items) {}

    /** @param subtitle the client, else the e-mail: what tells two like titles apart */
    @Schema(name = "FoundRecord")
    public record Item(
            UUID id,
            String type,
            long number,
            String title,
            @Nullable String subtitle,
            @Nullable String stage,
            @Nullable String phone) {}

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    @Inject
    SearchStore store;

    @Inject
    RecordPageStore pages;

    public Groups search(String question) {
        Visibility visibility = Visibility.of(access, configurations.current());
        Sights sights = new Sights(access);
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        List<UUID> ids = ids(question, visibility);
        if (!ids.isEmpty()) {
            store.found(ids, visibility, OF_EACH)
                    .forEach(one -> groups.computeIfAbsent(one.type(), unseen -> new ArrayList<>())
                            .add(item(one, visibility, sights)));
        }
        return new Groups(groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList());
    }

    /** Contacts and companies, as one types a name, a phone or an e-mail. */
    public List<Client> clients(String question) {
        Configuration configuration = configurations.current();
        Visibility visibility = Visibility.of(access, configuration);
        Visibility clients = visibility.only(Kinds.clients(configuration));
        List<UUID> ids = ids(question, clients);
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> visible = store.found(ids, clients, CLIENTS).stream()
                .map(Found::id)
                .limit(CLIENTS)
                .toList();
        return pages.clients(visible, visibility, new Sights(access));
    }

    /** Ids of visible records, best first; empty when nothing was asked. */
    List<UUID> ids(String question, Visibility visibility) {
        List<Prefix> asked = SearchTokens.asked(question == null ? "" : question);
        List<String> types = visibility.types();
        return asked.isEmpty() || types.isEmpty() ? List.of() : seen(asked, types, store.candidates(asked, types));
    }

    /** Nobody finds a record by what he does not see of it: that would be a way to read it. */
    private List<UUID> seen(List<Prefix> asked, List<String> types, List<UUID> found) {
        Sights sights = new Sights(access);
        List<String> partly =
                types.stream().filter(type -> !sights.of(type).whole()).toList();
        if (partly.isEmpty() || found.isEmpty()) {
            return found;
        }
        Set<UUID> unseen = store.searched(found, partly).stream()
                .filter(one -> !one.foundBy(asked, sights::of))
                .map(Searched::id)
                .collect(Collectors.toSet());
        return found.stream().filter(id -> !unseen.contains(id)).toList();
    }

    /**
     * Ids of records by which a list may be cut: what was found, so also the clients that were found.
     *
     * @return null when nothing was asked
     */
    public List<UUID> cut(String question) {
        return question == null || question.isBlank()
                ? null
                : ids(question, Visibility.of(access, configurations.current()));
    }

    private Item item(Found found, Visibility visibility, Sights sights) {
        Configuration configuration = configurations.current();
        Predicate<String> seen = field -> sights.sees(found.type(), field, found.responsible());
        boolean clients = Kinds.clients(configuration).stream().anyMatch(visibility::any)
                && seen.test("contact")
                && seen.test("company");
        String email = seen.test("emails") ? found.email() : null;
        String subtitle = found.client() != null && clients ? found.client() : email;
        String stage = configuration
                .stage(found.stage() == null ? "" : found.stage())
                .map(one -> configuration.labels().stage(Callers.locale(), one))
                .orElse(null);
        return new Item(
                found.id(),
                found.type(),
                found.number(),
                found.title(),
                subtitle == null ? stage : subtitle,
                found.stage(),
                seen.test("phones") ? found.phone() : null);
    }
}
