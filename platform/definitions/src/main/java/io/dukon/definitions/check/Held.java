package io.dukon.definitions.check;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.definitions.type.FieldKind;
import io.dukon.definitions.type.ListDefinition;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.work.TaskTemplate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a reference leads to, as far as it is known before anything runs. */
sealed interface Held {
    /** Nobody can know: anything may follow. */
    Held OPEN = new Open();

    Set<String> OF_PERSON = Set.of("id", "name", "email", "locale", "role", "unit", "head");

    /** What the next dot leads to; null when it leads nowhere. */
    Held step(String field);

    /** What may stand after a dot. */
    Set<String> names();

    /** The values that it can have; empty when they cannot be listed. */
    default Optional<Set<String>> values() {
        return Optional.empty();
    }

    record Open() implements Held {
        @Override
        public Held step(String field) {
            return this;
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }
    }

    /** A record. */
    record Thing(RecordTypeDefinition type, Configuration configuration) implements Held {
        @Override
        public Held step(String field) {
            Optional<FieldDefinition> known = type.field(field);
            if (known.isPresent()) {
                return of(known.get(), configuration);
            }
            return switch (field) {
                case "created_by" -> new Person();
                case "created_at" -> new Plain(FieldKind.DATETIME);
                case "id" -> new Plain(FieldKind.TEXT);
                case "stage" -> new StageOf(type.id());
                default -> type.has(field) ? OPEN : null;
            };
        }

        @Override
        public Set<String> names() {
            return type.fields().keySet();
        }
    }

    /** A person of the shop. */
    record Person() implements Held {
        @Override
        public Held step(String field) {
            return switch (field) {
                case "unit" -> new Plain(FieldKind.UNIT);
                case "head" -> new Plain(FieldKind.PERSON);
                default -> OF_PERSON.contains(field) ? new Plain(FieldKind.TEXT) : null;
            };
        }

        @Override
        public Set<String> names() {
            return OF_PERSON;
        }
    }

    /** A task that was set. */
    record Task(TaskTemplate template) implements Held {
        private static final Set<String> PARTS = Set.of("id", "title", "name");

        @Override
        public Held step(String field) {
            return PARTS.contains(field) ? new Plain(FieldKind.TEXT) : null;
        }

        @Override
        public Set<String> names() {
            return PARTS;
        }
    }

    /**
     * Values by name.
     *
     * @param source they are answers of a form, which can be copied
     */
    record Parts(Map<String, Held> parts, boolean source) implements Held {
        @Override
        public Held step(String field) {
            return parts.get(field);
        }

        @Override
        public Set<String> names() {
            return parts.keySet();
        }
    }

    /** A value in which nothing stands any deeper. @param choices null when they cannot be listed */
    record Plain(FieldKind kind, Set<String> choices) implements Held {
        Plain(FieldKind kind) {
            this(kind, null);
        }

        @Override
        public Held step(String field) {
            return null;
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }

        @Override
        public Optional<Set<String>> values() {
            return Optional.ofNullable(choices);
        }
    }

    /** A stage on which a record of the type stands. */
    record StageOf(String type) implements Held {
        @Override
        public Held step(String field) {
            return null;
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }
    }

    /** A setting. @param type as its definition has it */
    record Setting(String type) implements Held {
        @Override
        public Held step(String field) {
            return null;
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }
    }

    static Held record(String type, Configuration configuration) {
        return configuration
                .type(String.valueOf(type))
                .map(one -> (Held) new Thing(one, configuration))
                .orElse(OPEN);
    }

    /** What a field holds; of several values nothing more is known, but that they are files. */
    static Held of(FieldDefinition field, Configuration configuration) {
        if (field.many() && field.kind() != FieldKind.FILE) {
            return OPEN;
        }
        return switch (field.kind()) {
            case LINK -> record(field.to(), configuration);
            case PERSON -> new Person();
            case LIST -> new Plain(FieldKind.LIST, closed(field.list()));
            case BOOLEAN -> new Plain(FieldKind.BOOLEAN, Set.of("true", "false"));
            default -> new Plain(field.kind());
        };
    }

    private static Set<String> closed(ListDefinition list) {
        return list == null || list.open() ? null : new LinkedHashSet<>(list.values());
    }
}
