package io.dukon.definitions.merge;

/** How much somebody should look before saying yes. */
public enum Severity {
    INFO,
    ATTENTION,
    DANGER
}
