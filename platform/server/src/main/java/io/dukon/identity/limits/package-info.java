/**
 * How often somebody may try. A <i>limit</i> gives some tries at once and one back after each interval; whose tries they
 * are (an address on the network, an e-mail address, a shop, a form) is its <i>key</i>. The rows are shared by all nodes and
 * hold keyed hashes only. Where a request comes from is told by {@link io.dukon.identity.limits.ClientAddress}, which
 * believes nobody but the installation's own proxies.
 *
 * <p>Tables: dir.rate_limit.
 */
package io.dukon.identity.limits;
