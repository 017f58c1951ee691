/**
 * Figures of the product, each beside a floor or a peer measured in the same run: absolute times of a busy machine say
 * little, ratios hold.
 *
 * <p>Words: <i>floor</i> is the least that PostgreSQL alone needs for the same rows; <i>whale</i> is one shop far larger
 * than the others; <i>slice</i> is a few seconds of one contender, taken in turn with the other's.
 */
package io.dukon.bench;
