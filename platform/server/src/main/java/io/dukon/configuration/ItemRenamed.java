package io.dukon.configuration;

/**
 * An item goes by another id: rows that name it follow. Fired inside the transaction that changed it.
 *
 * @param kind as packs write it: {@code queues}, {@code tasks}, {@code shifts}, {@code automations}
 */
public record ItemRenamed(String kind, String from, String to) {}
