/**
 * What a caller may do: one model for people, robots, forms and API keys.
 *
 * <p>Words: <i>verb</i> is what is done to a record; <i>scope</i> is how far the right reaches: none, own records (the
 * caller is responsible), all. Rights come from the roles of the shop's configuration; <i>owner</i> is built in.
 *
 * <p>No tables: roles are configuration, who holds them stands in member.
 */
package io.dukon.access;
