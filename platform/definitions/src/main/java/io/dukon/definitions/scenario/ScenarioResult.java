package io.dukon.definitions.scenario;

import java.util.Optional;

/**
 * How a scenario went.
 *
 * @param difference the first difference from what it expects, in words; empty when there was none
 */
public record ScenarioResult(String id, Optional<String> difference) {
    public boolean passed() {
        return difference.isEmpty();
    }

    @Override
    public String toString() {
        return id + ": " + difference.orElse("ok");
    }
}
