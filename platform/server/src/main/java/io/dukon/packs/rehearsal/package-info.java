/**
 * What a pack would have made of the shop's last days: its events, played through the interpreter that runs in the shop,
 * with the configuration that the plan leads to. Nothing is written and nothing is sent.
 *
 * <p>Words: the <i>past</i> of a record is what its history tells of the days; a <i>replay</i> plays it; the <i>tally</i>
 * counts what robots would have done. What people would have done otherwise nobody can know: their deeds stay as they were.
 */
package io.dukon.packs.rehearsal;
