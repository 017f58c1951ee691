/**
 * The editor of a shop's configuration: what administrators see of it and what they change.
 *
 * <p>Words: an <i>edit</i> is one thing that a person changes (a stage's name, a robot, a right); edits of one request are
 * made together or not at all; <i>origin</i> says which pack brought a thing and who changed what of it since; a
 * <i>trial</i> plays a robot on a chosen record and writes nothing.
 */
package io.dukon.packs.edit;
