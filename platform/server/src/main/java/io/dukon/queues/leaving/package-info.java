/**
 * Who leaves the shop loses nobody's work: what a queue gave him goes back to it, his other open records and tasks go to the
 * <i>heir</i>: the head of his unit, or an owner. What is closed or finished stays his: history is not rewritten.
 *
 * <p>Words: the <i>leaver</i> is a member who was withdrawn; what is <i>left</i> is an open record or an open task of his.
 *
 * <p>No tables; it reads record, task, request and queue_given.
 */
package io.dukon.queues.leaving;
