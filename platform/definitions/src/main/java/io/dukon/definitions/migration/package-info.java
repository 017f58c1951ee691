/**
 * What becomes of a shop's configuration and records when a pack goes to a new version: ids renamed, stages moved,
 * merged, split, things retired, values converted. Closed operations, never code.
 */
package io.dukon.definitions.migration;
