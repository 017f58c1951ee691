package io.dukon.definitions.pack;

import java.util.List;

/** What a folder gave: the pack as far as it could be read, and what was wrong with the rest. */
public record ReadResult(Pack pack, List<Finding> findings, Sources sources) {
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
