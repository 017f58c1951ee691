package io.dukon.automation;

import io.dukon.kernel.Texts;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Stops automations that start each other round and round; what was stopped is an incident a person can read. */
@ApplicationScoped
class LoopGuard {

    static final int DEEPEST = 8;
    static final int OFTEN = 3;
    static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    RunStore runs;

    @Inject
    Tenants tenants;

    /** @return why the run must not begin, in the shop's language; null when it may. A person may act as often as he likes */
    String refusal(String automation, UUID record, int depth, Instant at) {
        if (depth == 1) {
            return null;
        }
        int before = depth > DEEPEST ? 0 : runs.begunSince(automation, record, at.minus(SOON));
        String key = reason(depth, before);
        return key == null ? null : Texts.get("automation", tenants.current().locale(), key);
    }

    static String reason(int depth, int begunBefore) {
        if (depth > DEEPEST) {
            return "loop.deep";
        }
        return depth > 1 && begunBefore >= OFTEN ? "loop.often" : null;
    }
}
