package io.dukon.definitions.check;

import io.dukon.definitions.automation.Trigger;
import io.dukon.definitions.automation.Trigger.Digest;
import io.dukon.definitions.automation.Trigger.Schedule;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.run.DueTimes;
import io.dukon.definitions.type.RecordTypeDefinition;
import io.dukon.definitions.value.Reference;

/** A schedule names days that there are, and a filter over records that the database can answer. */
record ScheduleCheck(Item item, Schedule schedule, Configuration configuration, Report report) {

    void run() {
        schedule.on().stream()
                .filter(day -> !DueTimes.known(schedule.every(), day))
                .forEach(day -> report.error(
                        item,
                        "",
                        "“" + day + "” is no day of a " + schedule.every(),
                        "monday … sunday for weeks, 1 … 31 or last for months, nothing for days"));
        if (schedule.over() == null && schedule.digest() != Digest.NONE) {
            report.error(item, "", "a digest needs a filter", "add over: { type, that }");
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
                    "there is no type “" + over.type() + "”",
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
                report.error(
                        item,
                        "",
                        "a filter cannot follow “" + read + "”",
                        "it knows the fields of its record and inputs");
            }
        }
    }

    private void field(RecordTypeDefinition type, String field) {
        if (!type.has(field)) {
            report.error(
                    item,
                    "",
                    "“" + type.id() + "” has no field “" + field + "”",
                    Nearest.of(field, type.fields().keySet()));
        }
    }
}
