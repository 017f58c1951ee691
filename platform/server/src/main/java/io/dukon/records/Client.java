package io.dukon.records;

import java.util.List;
import java.util.UUID;

/**
 * A contact or company, as cards and the quick-create show it.
 *
 * @param deals how many records name it as their client
 */
public record Client(UUID id, String type, String name, List<String> phones, List<String> emails, long deals) {}
