package io.dukon.definitions.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.Packs;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.Choice;
import io.dukon.definitions.merge.ConfigurationHash;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.definitions.role.RoleDefinition.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Plan.Installer OWNER = new Plan.Installer((right, verb) -> true, feature -> true);
    private static final Plan.Decider NOBODY = conflicts -> List.of();

    private static final String TEXTS =
            """
                pack: { title: Florist, description: D }
                types: { order: Order }
                fields: { order: { flowers: Flowers, card: Card } }
                pipelines: { bouquets: Bouquets }
                stages: { bouquets: { new: New, made: Made, given: Given } }
                shorts: { bouquets: { new: New, made: Made, given: Given } }
                roles: { robot: Robot, florist: Florist }
                tasks: { call: { title: Call, text: Call } }
                inputs: { time: Time }
                parts: { robots: Robots }
                texts: { asked: Asked }
                """;

    /** A pack with a board, a robot, a role and texts. */
    static Pack pack(String version, Map<String, String> other) {
        Map<String, String> files = new java.util.TreeMap<>(files(version));
        files.putAll(other);
        return Packs.read(files.entrySet().stream()
                        .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                        .toArray(String[]::new))
                .pack();
    }

    private static Map<String, String> files(String version) {
        return Map.of(
                "pack.yaml",
                "key: florist\nversion: " + version + "\nlocales: { required: [en] }\n"
                        + "inputs: [ { id: time, type: duration, default: 1h } ]\n"
                        + "parts: [ { id: robots, required: false, needs: [crm.robots], items: [automations] } ]",
                "types/a.yaml",
                "{ id: order, fields: [ { id: flowers, type: text }, { id: card, type: text } ] }",
                "pipelines/a.yaml",
                "{ id: bouquets, type: order, stages: [ { id: new, kind: open, color: 1 }, { id: made, kind: open, color: 2 }, { id: given, kind: won, color: 3 } ] }",
                "roles/a.yaml",
                "[ { id: robot, principal: true, rights: [ { on: order, may: [move], scope: all } ] }, { id: florist, rights: [ { on: order, may: [see, edit], scope: own } ] } ]",
                "tasks/a.yaml",
                "{ id: call, due: $input.time }",
                "automations/a.yaml",
                "{ id: ask, trigger: { entered: bouquets/new }, steps: [ { id: wait, wait: 1d }, { id: call, task: call }, { id: tell, notify: asked } ] }",
                "i18n/en.yaml",
                TEXTS);
    }

    private static List<String> said(Plan plan) {
        PlanWords words = new PlanWords(plan, "en");
        return plan.lines("en").stream()
                .map(line -> line.verdict() + " " + words.say(line))
                .toList();
    }

    private static Plan without(List<Holding> shop, Pack pack, String... drop) {
        return new Planning(shop, OWNER).remove(pack, List.of(drop), List.of()).plan();
    }

    private static int count(Plan plan, Verdict verdict) {
        return Plan.counts(plan.lines("en")).get(verdict);
    }

    private static Item item(List<Item> items, String name) {
        return items.stream()
                .filter(item -> (item.kind() + "/" + item.id()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Item> with(List<Item> items, String kind, String text) {
        Item edited = Packs.read(kind + "/x.yaml", text).pack().items().getFirst();
        return items.stream()
                .map(item -> item.kind().equals(kind) && item.id().equals(edited.id()) ? edited : item)
                .toList();
    }

    private static final String EDITED_ROBOT =
            "{ id: ask, trigger: { entered: bouquets/new }, steps: [ { id: wait, wait: 3h }, { id: call, task: call }, { id: tell, notify: asked } ] }";

    @Test
    void tellsWhatAPackBringsToAnEmptyShop() {
        Plan plan = Plan.install(
                List.of(),
                pack("1.0.0", Map.of()),
                NOBODY,
                new Plan.Installer((right, verb) -> false, feature -> false));
        assertEquals(
                List.of(
                        "ADDED Robot “New”: in 1 d · task “Call” · notifies: Asked",
                        "ADDED Setting “Time”",
                        "ADDED Board “Bouquets”: stages: 3 (New, Made, Given)",
                        "ADDED Role “Robot”",
                        "ADDED Role “Florist”",
                        "ADDED Task “Call”",
                        "ADDED Card “Order”: fields: 2 (Flowers, Card)"),
                said(plan));
        assertEquals("crm.robots", plan.lines("en").getFirst().needs());
        assertFalse(plan.parts().getFirst().allowed());
        assertEquals("time", plan.inputs().getFirst().id());
        assertEquals(ConfigurationHash.of(Holding.all(plan.after())), plan.hash());
        assertTrue(plan.beyondRights(), "the installer has no rights to give");
    }

    @Test
    void grantsAtMostWhatTheInstallerHas() {
        Pack pack = pack("1.0.0", Map.of());
        assertFalse(Plan.install(List.of(), pack, NOBODY, OWNER).beyondRights());
        Right seeing = new Right("order", Set.of("see", "edit", "move"), RoleDefinition.Scope.OWN, Set.of());
        Plan plan = Plan.install(
                List.of(), pack, NOBODY, new Plan.Installer(RightsComparison.having(List.of(seeing)), feature -> true));
        List<String> beyond = plan.rights().stream()
                .filter(RightChange::beyond)
                .map(RightChange::role)
                .toList();
        assertEquals(List.of("robot"), beyond, "own is not all");
        assertEquals(
                "Role “Florist”: may also Order: see, change (own)",
                new PlanWords(plan, "en").right(plan.rights().getLast()));
    }

    private static Plan upgrade(Plan.Decider decider) {
        Pack base = pack("1.0.0", Map.of());
        List<Item> mine = with(with(base.items(), "automations", EDITED_ROBOT), "tasks", "{ id: call, due: 2h }");
        return Plan.upgrade(List.of(new Holding("florist", mine)), base, named(base), decider, OWNER);
    }

    @Test
    void tellsARobotThatSomebodySwitchedOff() {
        Pack base = pack("1.0.0", Map.of());
        String off = EDITED_ROBOT.replace("wait: 3h", "wait: 1d").replace("id: ask,", "id: ask, enabled: false,");
        Holding mine = new Holding("florist", with(base.items(), "automations", off));
        Plan plan = Plan.upgrade(List.of(mine), base, pack("1.1.0", Map.of()), NOBODY, OWNER);
        assertEquals(List.of("KEPT Robot “New”: switched off"), said(plan));
    }

    @Test
    void tellsAnUpgradeWithItsConflict() {
        Plan plan = upgrade(NOBODY);

        assertEquals(
                List.of(
                        "CHANGED Card “Order”: new: field “Vase”",
                        "CHANGED Role “Florist”: rights · “Order”: Order: see, change (own)"
                                + " → Order: see, change, delete (own)",
                        "CONFLICT Robot “New”",
                        "KEPT Task “Call”: deadline: “Time” → 2 hours"),
                said(plan));
        PlanWords words = new PlanWords(plan, "en");
        var conflict = plan.conflicts().getFirst();
        assertEquals("Robot “New”: what it does", words.place(conflict));
        assertTrue(words.value(conflict, PlanWords.Side.BASE).contains("in 1 d · task “Call”"));
        assertEquals(
                Set.of("delete"), plan.rights().getFirst().more().getFirst().may());

        Plan decided = upgrade(conflicts -> List.of(conflict.decide(Choice.THEIRS, null)));
        assertEquals(Choice.THEIRS, decided.decision(conflict).orElseThrow().choice());
        assertEquals(
                "1wd",
                item(Holding.all(decided.after()), "automations/ask")
                        .content()
                        .at("/steps/0/wait/for")
                        .asText());
    }

    /** A new version: another robot, a field more, a role that may more, a text that changes and one more. */
    private static Pack named(Pack base) {
        Pack theirs = pack(
                "1.1.0",
                Map.of(
                        "automations/a.yaml", EDITED_ROBOT.replace("3h", "1wd"),
                        "types/a.yaml",
                                "{ id: order, fields: [ { id: flowers, type: text }, { id: card, type: text }, { id: vase, type: boolean } ] }",
                        "roles/a.yaml",
                                "[ { id: robot, principal: true, rights: [ { on: order, may: [move], scope: all } ] }, { id: florist, rights: [ { on: order, may: [see, edit, delete], scope: own } ] } ]"));
        Item texts = item(base.items(), "i18n/en");
        return new Pack(theirs.manifest(), replaced(theirs.items(), texts, "Card", "Vase"));
    }

    private static List<Item> replaced(List<Item> items, Item texts, String before, String added) {
        var content = texts.content().deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) content.path("fields").path("order")).put("vase", added);
        List<Item> all = new ArrayList<>();
        items.forEach(item -> all.add(item.kind().equals("i18n") ? new Item("i18n", item.id(), content) : item));
        return all;
    }

    @Test
    void takingAPackAwayIsTheInverseOfBringingIt() {
        Pack other = Packs.read("pack.yaml", Packs.HEAD, "lists/a.yaml", "{ id: sizes, values: [] }")
                .pack();
        List<Holding> before = List.of(new Holding("test-pack", other.items()));
        Pack pack = pack("1.0.0", Map.of());
        Plan brought = Plan.install(before, pack, NOBODY, OWNER);
        Plan gone = without(brought.after(), pack);
        assertEquals(ConfigurationHash.of(Holding.all(before)), gone.hash());
        assertEquals(0, count(gone, Verdict.KEPT));
    }

    @Test
    void whatTheShopChangedStaysWithWhatItNeeds() {
        Pack pack = pack("1.0.0", Map.of());
        List<Item> mine = with(pack.items(), "automations", EDITED_ROBOT);
        Plan gone = without(List.of(new Holding("florist", mine)), pack);

        List<String> kept = gone.after().getFirst().items().stream()
                .map(item -> item.kind() + "/" + item.id())
                .toList();
        assertEquals(
                List.of(
                        "automations/ask",
                        "i18n/en",
                        "inputs/time",
                        "pipelines/bouquets",
                        "roles/robot",
                        "tasks/call",
                        "types/order"),
                kept.stream().sorted().toList());
        Configuration left = Configuration.of(Holding.all(gone.after()));
        assertEquals("Asked", left.text("en", "texts.asked"));
        assertEquals("roles.florist", left.text("en", "roles.florist"));

        Plan dropped = without(List.of(new Holding("florist", mine)), pack, "automations/ask");
        assertEquals(List.of(), dropped.after());
    }

    @Test
    void whatRefinedAnotherPacksBoardGoesAndTheOthersStays() {
        Pack other = Packs.read(
                        "pack.yaml",
                        "{ key: ribbons, version: 1.0.0, category: retail, requires: { platform: 1, packs: { florist: 1 } }, locales: [en] }",
                        "pipelines/a.yaml",
                        "{ id: bouquets, type: order, stages: [ { id: new, color: 1, kind: open }, { id: tied, color: 7, kind: open }, { id: done, color: 5, kind: won } ] }")
                .pack();
        Holding florist = new Holding("florist", pack("1.0.0", Map.of()).items());
        Plan gone = without(List.of(florist, new Holding("ribbons", other.items())), other);

        assertEquals(List.of(florist), gone.after());
    }

    @Test
    void sameNamesInTheShopAreAskedOrComeTogether() {
        List<Item> own = Packs.read(
                        "types/a.yaml",
                                "{ id: order, fields: [ { id: note, type: text }, { id: card, type: number } ] }",
                        "roles/a.yaml", "{ id: florist, rights: [ { on: order, may: [see], scope: all } ] }")
                .pack()
                .items();
        List<Holding> shop = List.of(new Holding(Holding.SHOP, own));
        Plan plan = Plan.install(shop, pack("1.0.0", Map.of()), NOBODY, OWNER);

        assertEquals(
                List.of("roles/florist", "types/order.fields[card]"),
                plan.conflicts().stream().map(one -> one.path()).sorted().toList());
        Configuration after = Configuration.of(Holding.all(plan.after()));
        assertEquals(
                "number",
                after.type("order")
                        .orElseThrow()
                        .field("card")
                        .orElseThrow()
                        .kind()
                        .word());
        assertTrue(after.type("order").orElseThrow().has("note"));
        assertTrue(after.type("order").orElseThrow().has("flowers"));
        assertTrue(after.roles().get("florist").rights().getFirst().scope() == RoleDefinition.Scope.ALL);
    }
}
