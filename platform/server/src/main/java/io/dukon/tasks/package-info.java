/**
 * Tasks: what a member is to do, by when, about which record.
 *
 * <p>Words: a task is <i>open</i>, <i>done</i>, or <i>void</i>: no longer needed, because its record went on without it; a
 * void task can never move a record (RS-OP-13). A task that <i>follows</i> goes with the responsible of its record
 * (RS-OP-15).
 *
 * <p>The record keeps how many of its tasks are open and when the first is due ({@code open_tasks}, {@code next_due_at}):
 * every statement here that touches tasks of a record first locks the record and then counts anew. That is no change of
 * the record that a person would have to know of, so its version stays.
 *
 * <p>Tables: task.
 */
package io.dukon.tasks;
