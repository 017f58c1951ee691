/** Everything in force in one shop: items of all its packs, merged, resolved and indexed. */
package io.dukon.definitions.configuration;
