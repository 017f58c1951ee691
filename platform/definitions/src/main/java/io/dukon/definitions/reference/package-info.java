/** The reference page of the grammar of packs, made from the grammar itself. */
package io.dukon.definitions.reference;
