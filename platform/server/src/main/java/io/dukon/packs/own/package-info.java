/**
 * Packs of the shop's own: brought in as a zip, known to nobody else, and the shop's whole configuration given out as one.
 *
 * <p>Words: to <i>import</i> a pack makes it known to the shop, it changes nothing until it is installed; what is
 * <i>exported</i> installs elsewhere identically.
 *
 * <p>Tables: shop_pack.
 */
package io.dukon.packs.own;
