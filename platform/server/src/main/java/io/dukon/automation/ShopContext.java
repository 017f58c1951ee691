package io.dukon.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.run.RunContext;
import io.dukon.identity.Member;
import io.dukon.kernel.Json;
import io.dukon.records.RecordRow;
import io.dukon.records.Relations;
import io.dukon.staff.Post;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What a run sees of the shop: records as they are at this step, people, the clock of the shop. */
final class ShopContext implements RunContext {

    private final Configuration configuration;
    private final ZoneId zone;
    private final Instant now;
    private final Function<UUID, Optional<RecordRow>> records;
    private final Function<UUID, Optional<Member>> members;
    private final Function<UUID, Optional<Post>> posts;
    private final Relations relations;
    private final Map<UUID, Optional<RecordRow>> seen = new HashMap<>();
    private Set<String> skipped = Set.of();

    ShopContext(
            Configuration configuration,
            ZoneId zone,
            Instant now,
            Function<UUID, Optional<RecordRow>> records,
            Function<UUID, Optional<Member>> members,
            Function<UUID, Optional<Post>> posts,
            Relations relations) {
        this.configuration = configuration;
        this.zone = zone;
        this.now = now;
        this.records = records;
        this.members = members;
        this.posts = posts;
        this.relations = relations;
    }

    /** After an effect records are read again. */
    void forget() {
        seen.clear();
    }

    ShopContext knowing(RecordRow record) {
        seen.put(record.id(), Optional.of(record));
        return this;
    }

    /** For a run that people let go on without some steps. */
    ShopContext without(Set<String> steps) {
        skipped = steps;
        return this;
    }

    @Override
    public boolean skips(String step) {
        return skipped.contains(step);
    }

    @Override
    public Configuration configuration() {
        return configuration;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public JsonNode read(RecordRef record, String field) {
        return seen.computeIfAbsent(UUID.fromString(record.id()), records)
                .map(row -> row.value(field))
                .orElse(null);
    }

    @Override
    public long count(RecordRef record, String of, Instant since) {
        return relations.count(UUID.fromString(record.id()), of, since);
    }

    /** What the shop chose stands in its configuration, as the input's own value. */
    @Override
    public JsonNode input(String id) {
        return null;
    }

    @Override
    public JsonNode person(String person, String attribute) {
        UUID id = UUID.fromString(person);
        return members.apply(id)
                .map(member -> switch (attribute) {
                    case "id" -> member.id().toString();
                    case "name" -> member.name();
                    case "email" -> member.email();
                    case "locale" -> member.locale();
                    case "role" -> member.roles().stream().sorted().findFirst().orElse(null);
                    case "unit" -> post(id, Post::unit);
                    case "head" -> post(id, Post::head);
                    default -> null;
                })
                .map(value -> (JsonNode) Json.MAPPER.getNodeFactory().textNode(value))
                .orElse(null);
    }

    private String post(UUID member, Function<Post, UUID> part) {
        return posts.apply(member).map(part).map(UUID::toString).orElse(null);
    }
}
