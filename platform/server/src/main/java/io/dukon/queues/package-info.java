/**
 * Work for the people of a queue: given to whose turn it is, or asked for.
 *
 * <p>Words: a <i>place</i> is a record or a task that waits in a queue, or that may still move with the roster of its day;
 * a <i>turn</i> is counted when somebody was chosen; a <i>request</i> goes round the people of a queue: <i>asking</i> one
 * after another, then perhaps <i>broadcast</i> to all on duty, until it is <i>accepted</i> or <i>nobody</i> has it. It is
 * withdrawn with its run. What a queue gave is <i>given</i> for as long as that person has it, and goes back to the queue
 * when he leaves the shop ({@code leaving}).
 *
 * <p>Who is next and whom a request asks are the pure rules of {@code io.dukon.definitions.work}, which the tests of packs
 * run too; this room keeps their state. The first to accept has it: the request's record is locked, then the row is
 * changed, then the run goes on, all in one transaction. What changes who may be chosen leads to a review by a job.
 *
 * <p>Tables: queue_place, queue_given, queue_turn, request.
 */
package io.dukon.queues;
