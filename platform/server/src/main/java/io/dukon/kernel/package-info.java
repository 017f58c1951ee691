/**
 * The floor that every room stands on: ids, the clock, JSON, money, problems, jobs, signals. No business word in it.
 *
 * <p>Words: <i>job</i> is work to do later, a row of its tenant; <i>outbound job</i> is one whose effect lies outside
 * our database; <i>signal</i> is a hint to open browsers that something changed; <i>problem</i> is what a caller reads
 * when something is wrong (RFC 9457).
 *
 * <p>Tables: job, job_body, dead_job, idempotency_key, counter.
 */
package io.dukon.kernel;
