/**
 * Robots at work: events start runs, runs perform effects and wait, people see what ran and why.
 *
 * <p>Words: an <i>event</i> is a change that may start automations; a <i>run</i> is one automation at work for one event;
 * a <i>segment</i> is what a run does between two waits, in one transaction; an <i>effect</i> is one thing done, once for
 * run and step; a <i>wait</i> is what a run stands for; an <i>incident</i> is a run that failed, with its reason, to be
 * tried again, gone on from without the step that failed, or left as it is.
 *
 * <p>A run is written in the transaction of the change that caused it and executed by a worker after that has committed;
 * only what a person presses or finishes is executed on the spot. The decisions are the pure interpreter's
 * ({@code io.dukon.definitions.run}); this room keeps its state, performs its effects through the {@code EffectHandler}s
 * of the other rooms, and never calls anything outside the database.
 *
 * <p>Tables: automation_run, run_effect, run_wait, run_once, queue_turn.
 */
package io.dukon.automation;
