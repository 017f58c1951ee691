/**
 * What is in force in a shop: the items of its installed packs, read into one {@code Configuration}.
 *
 * <p>Words: <i>item</i> is one thing of a pack (a type, a pipeline, an automation, the texts of a language); the
 * <i>version</i> of a shop's configuration grows with each change, so a cache keyed by it needs no invalidation; a
 * <i>change</i> is one line of its history and can be taken back; what no pack brought belongs to the pack {@code shop}; a
 * <i>former name</i> is the id that a robot had before a version of its pack renamed it.
 *
 * <p>Tables: configuration_item, pack_installation, configuration_change, former_name.
 */
package io.dukon.configuration;
