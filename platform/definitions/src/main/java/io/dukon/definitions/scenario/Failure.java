package io.dukon.definitions.scenario;

/**
 * Where a scenario went another way than it says.
 *
 * @param part of the story, from 1; 0 while what is given was put in place
 * @param at the shop's clock then, as the story writes it; empty when it did not move
 * @param expected in words
 * @param found in words
 */
public record Failure(int part, String at, String expected, String found) {
    @Override
    public String toString() {
        String where = part == 0 ? "given" : "part " + part + (at.isEmpty() ? "" : " at " + at);
        return where + ": expected " + expected + ", found " + found;
    }
}
