/** Packs as they stand in folders: reading YAML, the canonical long form, items. */
package io.dukon.definitions.pack;
