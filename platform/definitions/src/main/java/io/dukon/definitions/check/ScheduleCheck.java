package io.dukon.definitions.check;

import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.automation.Trigger.Digest;
import io.dukon.definitions.automation.Trigger.Schedule;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.run.DueTimes;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.value.Reference;

/** A schedule names days that there are, and a filter over records that the database can answer. */
record ScheduleCheck(Item item, Schedule schedule, Configuration configuration, Report report) {

    void run() {
        schedule.on().stream()
                .filter(day -> !DueTimes.known(schedule.every(), day))
                .forEach(day -> report.error(item, "", "no_day", day, schedule.every()));
        if (schedule.over() == null && schedule.digest() != Digest.NONE) {
            report.error(item, "", "digest_filter");
        }
        if (schedule.over() != null) {
            filter(schedule.over());
        }
    }

    private void filter(Trigger.Filter over) {
        RecordTypeDefinition type = configuration.type(over.type()).orElse(null);
        if (type == null) {
            report.error(
                    item,
                    "",
                    Phrase.of("no_type", over.type()),
                    Nearest.of(over.type(), configuration.types().keySet()));
            return;
        }
        for (String read : over.that().reads()) {
            if (CountCheck.of(read, item, "", configuration, report)) {
                continue;
            }
            if (!Reference.written(read)) {
                field(type, read);
            } else if (Reference.parse(read).name().equals(type.id())
                    && Reference.parse(read).fields().size() == 1) {
                field(type, Reference.parse(read).fields().getFirst());
            } else if (!read.startsWith("$input.")) {
                report.error(item, "", "filter_reads", read);
            }
        }
    }

    private void field(RecordTypeDefinition type, String field) {
        if (!type.has(field)) {
            report.error(
                    item,
                    "",
                    Phrase.of("no_field", type.id(), field),
                    Nearest.of(field, type.fields().keySet()));
        }
    }
}
