/**
 * Boards, and how records move over them.
 *
 * <p>Words: a <i>pipeline</i> is a row of <i>stages</i> for one type of record; a <i>board</i> is a pipeline with its
 * open records in columns; a <i>view</i> cuts a board to what is mine, late, without a next step, or due today. A
 * <i>move</i> takes a record to another stage; its rules are the pack's. A move can be undone for a short time by who
 * made it.
 *
 * <p>Sums of columns are kept, not counted, wherever everybody's records are shown; a board is two statements.
 *
 * <p>Tables: none of its own; writes record, stage_counter and timeline_entry together, reads automation_run for the
 * count of today's robots.
 */
package io.dukon.pipelines;
