package io.dukon.definitions.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.Packs;
import io.dukon.definitions.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MovesTest {
    private static final Pipeline LISTED = Pipeline.parse(
            Packs.json(
                    """
            { id: sale, type: deal, moves: listed, skip: [boss], stages: [
              { id: new, kind: open, next: [ { to: paid, when: { pay: now } }, { to: kept } ] },
              { id: kept, kind: open, require: [ { id: deposit, that: { deposit: { filled: true } } }, { id: name, that: { name: { filled: true } } } ] },
              { id: paid, kind: open, next: [ { to: won } ] },
              { id: won, kind: won },
              { id: auto, kind: open, moves: automation },
              { id: lost, kind: lost },
              { id: returned, kind: lost, from: [paid] } ] }"""));
    private static final Pipeline FREE = Pipeline.parse(
            Packs.json(
                    """
            { id: free, type: deal, stages: [
              { id: a, kind: open }, { id: b, kind: open }, { id: c, kind: lost, from: [b] }, { id: d, kind: won } ] }"""));
    private static final Pipeline CLOSED = Pipeline.parse(
            Packs.json(
                    """
            { id: auto, type: deal, moves: automation, stages: [ { id: a, kind: open }, { id: b, kind: open } ] }"""));

    private static final Set<String> SELLER = Set.of("seller");
    private static final Set<String> BOSS = Set.of("boss");

    @Test
    void peopleMakeListedMovesOnly() {
        assertEquals("ok", person("new", "kept", Map.of("deposit", Packs.text("1"), "name", Packs.text("A")), SELLER));
        assertEquals("not_listed", person("new", "won", Map.of(), SELLER));
        assertEquals("not_listed", person("paid", "new", Map.of(), SELLER));
    }

    @Test
    void aListedMoveHoldsUnderItsCondition() {
        assertEquals("ok", person("new", "paid", Map.of("pay", Packs.text("now")), SELLER));
        assertEquals("not_listed", person("new", "paid", Map.of("pay", Packs.text("later")), SELLER));
    }

    @Test
    void lostStagesAreReachedFromEveryOpenOne() {
        for (String from : List.of("new", "kept", "paid", "auto")) {
            assertEquals("ok", person(from, "lost", Map.of(), SELLER), from);
        }
        assertEquals("closed", person("won", "lost", Map.of(), SELLER));
    }

    @Test
    void aClosedRecordIsReopenedByWhoMaySkip() {
        assertEquals("closed", person("lost", "new", Map.of(), SELLER));
        assertEquals("ok", person("lost", "new", Map.of(), BOSS));
        assertEquals("ok", person("won", "paid", Map.of(), BOSS));
    }

    @Test
    void skippingDoesNotOverrideConditionsToEnter() {
        assertEquals("ok", person("paid", "new", Map.of(), BOSS));
        assertEquals("require:deposit", person("paid", "kept", Map.of("name", Packs.text("A")), BOSS));
    }

    @Test
    void onlyAutomationsComeToAnAutomationsStage() {
        assertEquals("automation_only", person("new", "auto", Map.of(), BOSS));
        assertEquals("ok", id(Moves.check(LISTED, "new", "auto", path -> null, Set.of(), true)));
        assertEquals("automation_only", id(Moves.check(CLOSED, "a", "b", path -> null, BOSS, false)));
        assertEquals("ok", id(Moves.check(CLOSED, "a", "b", path -> null, Set.of(), true)));
    }

    @Test
    void conditionsToEnterBindAutomationsToo() {
        MoveAnswer answer = Moves.check(LISTED, "new", "kept", path -> null, Set.of(), true);
        assertEquals(List.of("deposit", "name"), ((MoveAnswer.Refused) answer).requirements());
        assertEquals("require:deposit", id(answer));
    }

    @Test
    void fromBindsPeopleEvenWhereMovesAreFree() {
        assertEquals("from", id(Moves.check(FREE, "a", "c", path -> null, SELLER, false)));
        assertEquals("ok", id(Moves.check(FREE, "b", "c", path -> null, SELLER, false)));
        assertEquals("ok", id(Moves.check(FREE, "a", "c", path -> null, Set.of(), true)));
        assertEquals("from", person("new", "returned", Map.of(), SELLER));
        assertEquals("ok", id(Moves.check(FREE, "d", "a", path -> null, SELLER, false)));
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertEquals("same_stage", person("new", "new", Map.of(), BOSS));
        assertEquals("unknown_stage", person("new", "nowhere", Map.of(), BOSS));
    }

    @Test
    void creatingIsEnteringWithoutLeaving() {
        assertEquals("ok", id(Moves.check(LISTED, null, "paid", path -> null, SELLER, false)));
        assertEquals("automation_only", id(Moves.check(LISTED, null, "auto", path -> null, SELLER, false)));
        assertEquals("from", id(Moves.check(FREE, null, "c", path -> null, SELLER, false)));
    }

    @Test
    void offersWhatMayBeDoneNow() {
        assertEquals(List.of("paid", "kept", "lost"), offered("new", Map.of("pay", Packs.text("now"))));
        assertEquals(List.of("kept", "lost"), offered("new", Map.of()));
        assertEquals(List.of("won", "lost", "returned"), offered("paid", Map.of()));
        assertEquals(List.of(), offered("won", Map.of()));
    }

    private static List<String> offered(String from, Map<String, JsonNode> record) {
        return Moves.offered(LISTED, from, record::get, SELLER).stream()
                .map(Stage::id)
                .toList();
    }

    private static String person(String from, String to, Map<String, JsonNode> record, Set<String> roles) {
        return id(Moves.check(
                LISTED, from, to, path -> record.getOrDefault(path, Json.nodes().nullNode()), roles, false));
    }

    private static String id(MoveAnswer answer) {
        return answer instanceof MoveAnswer.Refused refused ? refused.id() : "ok";
    }
}
