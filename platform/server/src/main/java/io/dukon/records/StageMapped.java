package io.dukon.records;

import java.util.List;
import java.util.UUID;

/**
 * A stage leaves the configuration and its records were carried to another one. No robot starts by it: nobody moved
 * anything. Whoever remembers the stage of a record changes it, in the same transaction.
 *
 * @param from full name of the stage that leaves
 */
public record StageMapped(String from, String to, List<UUID> records) {}
