package io.dukon.definitions.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of items. The folder is the kind; inputs, parts and intake stand in pack.yaml. */
public enum Kind {
    TYPES(true),
    LISTS(true),
    PIPELINES(true),
    FILTERS(true),
    QUEUES(true),
    SHIFTS(true),
    ROLES(true),
    TASKS(true),
    MESSAGES(true),
    FORMS(true),
    AUTOMATIONS(true),
    PROCESSES(true),
    INPUTS(false),
    PARTS(false),
    INTAKE(false),
    I18N(true),
    MIGRATIONS(true),
    TESTS(true),
    DEMO(true);

    private final boolean folder;

    Kind(boolean folder) {
        this.folder = folder;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean folder() {
        return folder;
    }

    /** Its items are part of a shop's configuration; others only accompany the pack. */
    public boolean inForce() {
        return this != TESTS && this != DEMO && this != MIGRATIONS;
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
