package io.dukon.definitions.scenario;

import io.dukon.definitions.pack.Phrase;

/**
 * Where a scenario went another way than it says.
 *
 * @param part of the story, from 1; 0 while what is given was put in place
 * @param at the shop's clock then, as the story writes it; empty when it did not move
 */
public record Failure(int part, String at, Phrase expected, Phrase found) {

    /** The place in the story. */
    public Phrase where() {
        if (part == 0) {
            return Phrase.of("story_given");
        }
        return at.isEmpty() ? Phrase.of("story_part", part) : Phrase.of("story_part_at", part, at);
    }

    @Override
    public String toString() {
        return Phrase.of("story_failure", where(), expected, found).in("en");
    }
}
