/**
 * What a pack would do to a shop, before it does it: items added, changed, in conflict and removed, rights that roles
 * would get, what the tariff says, what is asked; in words that an owner reads.
 */
package io.dukon.definitions.plan;
