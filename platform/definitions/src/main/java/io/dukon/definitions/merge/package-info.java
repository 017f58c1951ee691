/**
 * The algebra of configurations: what differs, what two sides did to a third, and whether two are the same. Everything
 * works on items in long form along the grammar, never on text.
 */
package io.dukon.definitions.merge;
