/** Findings about a pack before it may be installed. */
package io.dukon.definitions.check;
