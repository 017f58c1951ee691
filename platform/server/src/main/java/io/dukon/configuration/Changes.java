package io.dukon.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.kernel.Caller;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/**
 * The only way in which a shop's configuration changes: items, installations, version and one line of history in one
 * transaction, so that a crash leaves it before or after and never between. Lies below the rooms that know rights: who
 * calls it has asked whether the caller may.
 */
@ApplicationScoped
@Transactional
public class Changes {

    /**
     * What is to be written about a change.
     *
     * @param paths  the attributes that people change by it; empty when a pack does
     * @param moving records that follow in the background, null when none
     */
    public record Draft(
            ConfigurationChange.Kind kind,
            @Nullable String pack,
            ObjectNode said,
            List<String> paths,
            @Nullable JsonNode moving) {}

    /** Who last changed an attribute, and when. */
    public record Author(String name, Instant at) {}

    @Inject
    ConfigurationStore items;

    @Inject
    ChangeStore history;

    @Inject
    Configurations configurations;

    @Inject
    Clock clock;

    /** All that configures the shop as this transaction sees it. */
    public Snapshot snapshot() {
        return items.snapshot();
    }

    /** A pack in the shop; empty when it is not there. */
    public Optional<Installation> installation(String pack) {
        return items.installations().stream()
                .filter(one -> one.pack().equals(pack))
                .findFirst();
    }

    /** Waits until nobody else changes the configuration of the shop; holds until the transaction ends. @return its version */
    @Transactional(Transactional.TxType.MANDATORY)
    public long lock() {
        return items.lock();
    }

    public static String hash(Snapshot snapshot) {
        return ConfigurationHash.of(snapshot.inForce());
    }

    /** Makes the shop what {@code to} says. @param from what it is, read under {@link #lock()} */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConfigurationChange write(Draft draft, Snapshot from, Snapshot to) {
        Reversal reversal = Reversal.of(from, to);
        put(reversal, from, to);
        return note(draft, hash(from), hash(to), reversal.touched(), reversal.before());
    }

    private void put(Reversal reversal, Snapshot from, Snapshot to) {
        if (!reversal.remove().isEmpty()) {
            items.remove(reversal.remove());
        }
        if (!reversal.put().isEmpty()) {
            items.put(reversal.put());
        }
        from.installations().stream()
                .filter(one -> to.installation(one.pack()).isEmpty())
                .forEach(items::remove);
        to.installations().stream()
                .filter(one -> !from.installations().contains(one))
                .forEach(items::put);
    }

    /**
     * Notes what is written already: packs that came whole into a shop.
     *
     * @param packs whose rows are all new
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ConfigurationChange installed(Draft draft, String hashBefore, String hashAfter, List<String> packs) {
        ObjectNode before = io.dukon.kernel.Json.MAPPER.createObjectNode();
        packs.forEach(before.putArray("whole")::add);
        var installations = before.putArray("installations");
        packs.forEach(pack -> installations.addObject().put("pack", pack));
        Set<String> touched = packs.stream().map(pack -> pack + ":*").collect(java.util.stream.Collectors.toSet());
        return note(draft, hashBefore, hashAfter, touched, before);
    }

    private ConfigurationChange note(
            Draft draft, String hashBefore, String hashAfter, Set<String> touched, JsonNode before) {
        Caller caller = Callers.current();
        configurations.changed();
        ConfigurationChange change = new ConfigurationChange(
                Ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.memberId(),
                caller.name(),
                draft.kind(),
                draft.pack(),
                draft.said(),
                hashBefore,
                hashAfter,
                items.lock(),
                touched,
                draft.paths(),
                draft.moving(),
                null);
        history.add(change, before);
        return change;
    }

    /** What the shop would be without the change. */
    public Snapshot without(ConfigurationChange change, Snapshot now) {
        return Reversal.undo(now, history.before(change.id()));
    }

    /** Later changes, still in force, of what this one touched: they stand in the way of taking it back. */
    public List<ConfigurationChange> inTheWay(ConfigurationChange change) {
        return history.since(change.id()).stream()
                .filter(later -> Reversal.meet(later.touched(), change.touched()))
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void markUndone(ConfigurationChange change, ConfigurationChange by) {
        history.undone(change.id(), by.id());
    }

    /** Puts the last touches to a change whose records had to move first; the shop becomes what {@code to} says. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void finish(ConfigurationChange change, JsonNode moving, Snapshot from, Snapshot to) {
        put(Reversal.of(from, to), from, to);
        configurations.changed();
        history.moved(change.id(), moving, hash(to));
    }

    /** How far the records of a change have come. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moved(ConfigurationChange change, JsonNode moving) {
        history.moved(change.id(), moving, change.hashAfter());
    }

    public Optional<ConfigurationChange> find(UUID id) {
        return history.find(id);
    }

    public Optional<ConfigurationChange> last() {
        return history.page(null, 1).stream().findFirst();
    }

    /** The newest first. @param before only those older than this one, null for all */
    public List<ConfigurationChange> page(@Nullable UUID before, int limit) {
        return history.page(before, limit);
    }

    /** Records are still on their way to another stage because of an earlier change. */
    public boolean anyMoving() {
        return history.anyMoving();
    }

    /** By attribute, who changed it last. */
    public Map<String, Author> authors() {
        Map<String, Author> all = new LinkedHashMap<>();
        history.authors().forEach((path, author) -> all.put(path, new Author(author.name(), author.at())));
        return all;
    }
}
