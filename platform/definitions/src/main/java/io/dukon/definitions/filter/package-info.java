/** Saved filters as packs declare them. */
package io.dukon.definitions.filter;
