package io.dukon.records;

import io.dukon.kernel.Callers;
import io.dukon.kernel.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Tells open boards and cards, after commit, that records changed. Ids and stages only: who reads asks again by his own rights. */
@ApplicationScoped
public class RecordSignals {

    /** @param pipeline absent for types without one */
    public record Changed(String pipeline, List<String> stages, List<UUID> ids) {}

    @Inject
    Signals signals;

    /** @param stages those whose columns changed */
    public void changed(RecordRow record, String... stages) {
        List<String> touched =
                Arrays.stream(stages).filter(Objects::nonNull).distinct().toList();
        signals.fire(
                Callers.tenantId(), null, "records", new Changed(record.pipeline(), touched, List.of(record.id())));
    }
}
