/**
 * Records: leads, deals, contacts, companies and whatever types a pack declares.
 *
 * <p>Words: a <i>record</i> has a type, a number people say, a title, a responsible member, sometimes an amount and a
 * stage, and the fields of its type. A <i>line</i> is a product it names with quantity and price. A <i>card</i> is a
 * record as lists and boards show it. A <i>contact point</i> is a phone or an e-mail by which a client is known.
 * A <i>token</i> is what the search finds a record by: a word, a tail of a phone's digits, an e-mail.
 *
 * <p>Every change is one locked sequence: the row is locked, the version compared, one statement changes the record, the
 * counters of its stage and the timeline; then events are fired inside the same transaction.
 *
 * <p>Rooms above add to a record's page through {@link io.dukon.records.RecordSection}; the one that keeps files says through
 * {@link io.dukon.records.KeptFiles} which of them a field may hold.
 *
 * <p>Tables: record, record_link, record_index, contact_point, record_line, stage_counter, external_reference. Cards also
 * read (never write) task, automation_run, run_wait and member, conditions payment, so that a list of cards stays one statement.
 */
package io.dukon.records;
