package io.dukon.queues.leaving;

import java.util.UUID;

/**
 * An open record or an open task of who leaves.
 *
 * @param type      of the record; null for a task
 * @param record    that a task is about; null for none
 * @param followers open tasks that go with the record
 */
record Left(UUID id, String type, UUID record, int followers) {}
