package io.dukon.definitions.scenario;

import java.util.Optional;
import java.util.Set;

/**
 * How a scenario went.
 *
 * @param title what it is about; its id when the pack does not say
 * @param failure the first difference from what it expects; empty when there was none
 * @param ran automations that were started in it
 */
public record ScenarioResult(String id, String title, Optional<Failure> failure, Set<String> ran) {
    public boolean passed() {
        return failure.isEmpty();
    }

    /** The failure in words. */
    public Optional<String> difference() {
        return failure.map(Failure::toString);
    }

    @Override
    public String toString() {
        return id + ": " + difference().orElse("ok");
    }
}
