/**
 * What the shop sells: products, their groups and prices, as another system says them (RS-801).
 *
 * <p>Words: a <i>source</i> is the other system, and every thing here is known by the id it has there, its <i>external
 * id</i>. To <i>take</i> is to write what the source says: what it leaves out stays, what it says again changes nothing. A
 * product that the source took away is <i>archived</i>: it is offered no more, and what was sold keeps its name. A
 * <i>price type</i> is a kind of price («retail»); the <i>first</i> price of a product is that of the price type which
 * came first.
 *
 * <p>A variant (an offer of a size or a colour) is a product of its own here: its external id is
 * {@code product#characteristic}, as the source writes it, and its name tells the characteristic. What is not said of a
 * variant is taken from its product, when that is here; a product that is taken away takes its variants along.
 *
 * <p>Groups are named by their external ids and looked up when they are read: a product may come before its group, and a
 * group before its parent.
 *
 * <p>Products are found by prefixes of words, of the article and of the barcode; see the room records for why these are
 * rows. Nothing here is changed by hand: the next exchange would undo it.
 *
 * <p>Tables: product_group, product, product_index, price_type, product_price.
 */
package io.dukon.catalog;
