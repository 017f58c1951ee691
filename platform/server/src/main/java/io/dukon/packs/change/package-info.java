/**
 * How a shop's configuration changes, whoever changes it: a pack that comes, goes or is brought up to date, a person who
 * edits, somebody who takes a change back.
 *
 * <p>Words: a <i>transition</i> takes the shop from one whole configuration to another; a stage <i>leaves</i> when the new
 * one lacks it, and its records are <i>carried</i> to the stage that the caller names; the <i>bench</i> is a
 * configuration in memory on which changes are tried.
 */
package io.dukon.packs.change;
