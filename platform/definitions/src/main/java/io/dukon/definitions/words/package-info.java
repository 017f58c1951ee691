/** A configuration in words: its items, the places in it and what stands there, as a shop's owner calls them. */
package io.dukon.definitions.words;
