/**
 * What authors of plugins compile against: ports and their conformance tests. It depends on the JDK alone.
 *
 * <p>A port enters with the first room that calls it.
 */
package io.dukon.spi;
