package io.dukon.definitions.plan;

import io.dukon.definitions.merge.Change;
import io.dukon.definitions.merge.Severity;
import java.util.List;

/**
 * What becomes of one item.
 *
 * @param item kind and id, {@code pipelines/sale}
 * @param changes what differs afterwards; of a kept item, what differs from the pack
 * @param needs the feature that the tariff does not allow, null when it allows all
 */
public record PlanLine(String item, Verdict verdict, Severity severity, List<Change> changes, String needs) {
    public String kind() {
        return item.substring(0, item.indexOf('/'));
    }

    public String id() {
        return item.substring(item.indexOf('/') + 1);
    }
}
