package io.dukon.records;

import io.dukon.kernel.Problem;
import io.dukon.records.Card.Named;
import io.dukon.timeline.Entry;
import java.util.Map;

/** Somebody was faster. Says who and when; the answering room adds the record as it is now. */
record ChangedMeanwhile(RecordRow row, Entry last) {

    Problem problem() {
        String name =
                last == null || last.actor().name() == null ? "" : last.actor().name();
        Problem problem = Problem.of(412, "records", "changed_meanwhile").with("version", row.version());
        if (last == null) {
            return problem;
        }
        Object by = last.actor().id() == null
                ? Map.of("name", name)
                : new Named(last.actor().id(), name);
        return problem.with("changedBy", by).with("changedAt", last.at());
    }
}
