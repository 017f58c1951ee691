package io.dukon.definitions.check;

import io.dukon.definitions.automation.Trigger.Digest;
import io.dukon.definitions.automation.Trigger.Schedule;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.run.DueTimes;

/** A schedule names days that there are, and records that a filter finds. */
record ScheduleCheck(Item item, Schedule schedule, Configuration configuration, Report report) {

    void run() {
        schedule.on().stream()
                .filter(day -> !DueTimes.known(schedule.every(), day))
                .forEach(day -> report.error(item, "", "no_day", day, schedule.every()));
        if (schedule.over() == null && schedule.digest() != Digest.NONE) {
            report.error(item, "", "digest_filter");
        }
        if (schedule.over() != null && schedule.over().use() == null) {
            new FilterCheck(item, configuration, report)
                    .reads(
                            "filter_reads",
                            schedule.over().type(),
                            schedule.over().that());
        }
    }
}
