package io.dukon.definitions.automation;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.condition.Condition;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.value.Moment;
import io.dukon.definitions.value.People;
import io.dukon.definitions.value.Reference;
import io.dukon.definitions.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One step: six that steer the run, ten acts, and acts of rooms and plugins. Parts that are not written are null. */
public sealed interface Step {
    /** Unique in the automation, branches included: the journal's key of the step. */
    String id();

    /** Blocks of steps inside this one, in their order. */
    default List<List<Step>> blocks() {
        return List.of();
    }

    record If(String id, Condition when, List<Step> then, List<Step> otherwise) implements Step {
        @Override
        public List<List<Step>> blocks() {
            return List.of(then, otherwise);
        }
    }

    /** @param otherwise null when the cases must cover every value */
    record Choose(String id, Value on, List<Case> cases, List<Step> otherwise) implements Step {
        /** Values that lead into the block. */
        public record Case(String id, List<JsonNode> is, List<Step> steps) {}

        @Override
        public List<List<Step>> blocks() {
            List<List<Step>> all =
                    new ArrayList<>(cases.stream().map(Case::steps).toList());
            all.add(otherwise == null ? List.of() : otherwise);
            return all;
        }
    }

    /** Waits a length of time ({@code length}) or until a moment; a moment that has passed may skip what follows. */
    record Wait(String id, Value length, Moment until, boolean skipPast, List<Step> then) implements Step {
        @Override
        public List<List<Step>> blocks() {
            return List.of(then);
        }
    }

    /** Waits for one of several things; the first wins. */
    record Await(String id, List<Branch> branches) implements Step {
        @Override
        public List<List<Step>> blocks() {
            return branches.stream().map(Branch::steps).toList();
        }
    }

    /** @param id the step's own id when the await has a single, unnamed branch */
    record Branch(String id, Awaited awaited, List<Step> steps) {}

    /** What a branch waits for. */
    sealed interface Awaited {
        record Form(Reference task) implements Awaited {}

        record Task(Reference task) implements Awaited {}

        record StageReached(List<String> stages) implements Awaited {}

        record Holds(Condition that) implements Awaited {}

        record Pressed(List<String> roles, List<Stage.Requirement> require, List<Trigger.Ask> ask) implements Awaited {}

        record Happened(String event) implements Awaited {}

        record After(Value length) implements Awaited {}

        record At(Moment moment) implements Awaited {}
    }

    /**
     * Asks the people of a queue one after another who takes the subject.
     *
     * @param decline who is asked may say no
     */
    record Offer(String id, String queue, Value each, int laps, boolean thenAll, boolean decline, List<Step> otherwise)
            implements Step {
        @Override
        public List<List<Step>> blocks() {
            return List.of(otherwise);
        }
    }

    record Stop(String id) implements Step {}

    /** Keys are fields of the subject or references to fields of other records. */
    record Set(String id, Map<String, Value> values) implements Step {}

    record Copy(String id, Reference from, Reference to, List<String> only, List<String> except) implements Step {}

    record Create(
            String id, String type, Value stage, List<Reference> copy, Map<String, Value> values, List<String> match)
            implements Step {}

    record Move(String id, Value to, Reference record, boolean again) implements Step {}

    record Assign(String id, String queue, Reference record, Reference prefer, Moment day) implements Step {}

    /** @param due overrides the template's, null when it does not */
    record Task(String id, String use, Reference on, People to, People from, Value due, Map<String, Value> with)
            implements Step {}

    record CloseTasks(String id, Reference of, List<Reference> tasks, boolean done) implements Step {}

    record Notify(String id, String text, People to, Map<String, Value> with) implements Step {}

    record Message(
            String id, String use, Reference to, Map<String, Value> with, Map<String, Value> rates, Moment notAfter)
            implements Step {}

    record Note(String id, String text) implements Step {}

    /** An act of a room or a plugin, named with a dot. */
    record Act(String id, String verb, Map<String, Value> parameters) implements Step {}
}
