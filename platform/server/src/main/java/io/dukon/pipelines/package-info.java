/**
 * Boards, and how records move over them.
 *
 * <p>Words: a <i>pipeline</i> is a row of <i>stages</i> for one type of record; a <i>board</i> is a pipeline with its
 * open records in columns; a <i>view</i> cuts a board to what is mine, late, without a next step, or due today. A
 * <i>move</i> takes a record to another stage; its rules are the pack's. A move can be undone for a short time by who
 * made it.
 *
 * <p>What a board shows of all records, of the member's own and of those without a next step is kept, not counted; what
 * depends on the time is counted in an index, up to a limit. A board is two statements.
 *
 * <p>Tables: none of its own; writes record, stage_counter and timeline_entry together, reads automation_run for the
 * count of today's robots.
 */
package io.dukon.pipelines;
