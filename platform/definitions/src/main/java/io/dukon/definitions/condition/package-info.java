/** Structured conditions: one tree, read from the canonical form, matched against any source of values. */
package io.dukon.definitions.condition;
