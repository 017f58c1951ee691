/**
 * What happened to a record, by whom and when, and what a member was told about it.
 *
 * <p>Words: <i>entry</i> is one thing that happened, never changed afterwards; its id is also the id of the event it
 * stands for. <i>Actor</i> is who did it: a person, a robot, a form, an import or a machine with a key.
 * <i>Notification</i> is a line for one member.
 *
 * <p>Entries keep ids, people read names: {@link io.dukon.timeline.EntryWords} says them in the reader's language.
 *
 * <p>Tables: timeline_entry, notification.
 */
package io.dukon.timeline;
