package io.dukon.definitions.sentence;

import io.dukon.definitions.automation.Automation;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * A robot said in plain words.
 *
 * @param trigger what starts it: When it comes to “New order”
 * @param when when the first act happens after that: straight away, in 2 h
 * @param acts what it does, in order
 */
public record Sentence(String trigger, String when, List<String> acts) {
    /** @param locale en, ru, uz or ky; names of things come from the shop's packs */
    public static Sentence of(Automation automation, Configuration configuration, String locale) {
        return new Teller(automation, Words.beside(Sentence.class, locale), new Names(configuration, locale)).tell();
    }

    /** One step of it, whatever its depth: task “Clarify the order”. Empty when it has no such step. */
    public static Optional<String> step(
            Automation automation, String step, Configuration configuration, String locale) {
        Teller teller = new Teller(automation, Words.beside(Sentence.class, locale), new Names(configuration, locale));
        return automation.step(step).map(teller::tell);
    }

    /** For the head of a lane, where the trigger is plain to see: “straight away · task “Clarify the order””. */
    public String brief() {
        return when + " · " + String.join(" · ", acts);
    }

    @Override
    public String toString() {
        return trigger + ": " + String.join(" · ", acts);
    }
}
