/**
 * Reports: what came of the records of a board in a period, who did it, and what stands where now (RS-001, RS-002, RS-003).
 *
 * <p>Words: a <i>period</i> is whole days of the shop's calendar; <i>before</i> is as many days right before it. What
 * <i>stands</i> somewhere is told of now, whatever the period; what was <i>created</i>, <i>won</i> and <i>lost</i> is told of
 * the period. The <i>average bill</i> is what was won, divided by how many were won. A <i>breakdown</i> deals the same out to
 * the values of one field. A record is <i>handled</i> when it is first moved or closed, or a task of it is first finished.
 * Sums are told for each currency by itself: they are never added to each other.
 *
 * <p>A reader's reports tell of what his boards show him: of his own records only, without sums, or of everything.
 *
 * <p>Tables: none of its own; reads record, stage_counter, task and timeline_entry, counts in the database and carries
 * nothing but numbers out of it.
 */
package io.dukon.analytics;
