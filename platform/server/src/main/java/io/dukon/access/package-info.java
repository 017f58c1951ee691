/**
 * What a caller may do: one model, read from the roles of the shop's configuration, asked in three forms (may I, which of
 * these may I, which fields may I).
 *
 * <p>Words: a <i>verb</i> is what is done to records of a type; a <i>scope</i> is how far it reaches (own records, those of
 * one's department, or all). The department is asked of the room that keeps departments, by {@link Colleagues}. The role {@code owner} is built in and may everything; a role with rights on {@code everything} runs the shop as well.
 *
 * <p>Tables: none; roles are configuration items, and who has which is a column of member.
 */
package io.dukon.access;
