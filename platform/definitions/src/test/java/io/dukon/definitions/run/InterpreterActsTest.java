package io.dukon.definitions.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.Packs;
import io.dukon.definitions.automation.RecordRef;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.value.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each act asks of its host. */
class InterpreterActsTest {
    private static final String EVERY_KIND_OF_VALUE =
            """
            - id: s
              set:
                kind: $$5
                first_name: $lead.contact.first_name
                contact: $lead.contact.boss
                seller: $trigger.actor
                until: { plus: 1d, at: $input.morning }
                price: { if: { kind: vip }, then: high, else: low }
                phones: { match: $lead.kind, cases: [ { is: [x, vip], value: many } ], else: one }
                count: { add: 2 }
                $lead.contact.first_name: Bek
            """;

    private static Effect effect(Shop shop) {
        return ((Outcome.Perform) shop.start()).effect();
    }

    @Test
    void setComputesEveryKindOfValue() {
        Shop shop = Shop.steps(EVERY_KIND_OF_VALUE);
        shop.set("l1", "contact", "c1").set("c1", "first_name", "Aida").set("c1", "boss", "c2");
        shop.set("l1", "kind", "vip").set("l1", "count", 3);

        var changes = ((Effect.SetFields) effect(shop)).changes();
        assertEquals(
                "Bek",
                changes.get(new RecordRef("contact", "c1")).get("first_name").asText());
        var lead = changes.get(Shop.LEAD);
        assertEquals(
                Set.of("kind", "first_name", "contact", "seller", "until", "price", "phones", "count"), lead.keySet());
        assertEquals("$5", lead.get("kind").asText());
        assertEquals("Aida", lead.get("first_name").asText());
        assertEquals("c2", lead.get("contact").asText());
        assertEquals("olga", lead.get("seller").asText());
        assertEquals("2026-03-03T02:00:00Z", lead.get("until").asText());
        assertEquals("high", lead.get("price").asText());
        assertEquals("many", lead.get("phones").asText());
        assertEquals(5, lead.get("count").asInt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2;                      3;                                      5",
                "$input.limit;           3;                                      10",
                "$lead.contact.rating;   3;                                      3",
                "2;                      ;                                       2",
                "300 KGS;                {amount: '12.50', currency: KGS};        {amount: '312.50', currency: KGS}",
                "-12.5;                  {amount: '12.50', currency: KGS};        {amount: '0.00', currency: KGS}",
                "$lead.price;            {amount: '1.00', currency: KGS};         {amount: '4.00', currency: KGS}",
                "1 USD;                  ;                                        {amount: '1', currency: USD}",
            })
    void addsToWhatTheFieldHolds(String added, String held, String expected) {
        Shop shop = Shop.steps("- { id: s, set: { count: { add: " + added + " } } }");
        shop.inputs.put("limit", Json.nodes().numberNode(7));
        shop.set("l1", "price", Packs.json("{amount: '3.00', currency: KGS}"));
        if (held != null) {
            shop.set("l1", "count", Packs.json(held));
        }
        JsonNode set =
                ((Effect.SetFields) effect(shop)).changes().get(Shop.LEAD).get("count");
        assertEquals(Packs.json(expected).toString(), set.toString());
    }

    @Test
    void sumsOfTwoCurrenciesAreNotAdded() {
        Shop shop = Shop.steps("- { id: s, set: { count: { add: 1 USD } } }");
        shop.set("l1", "count", Packs.json("{amount: '3.00', currency: KGS}"));
        assertThrows(IllegalArgumentException.class, () -> effect(shop));
        shop.set("l1", "count", "many");
        assertThrows(IllegalArgumentException.class, () -> effect(shop));
    }

    @Test
    void createCopiesFilledFieldsOfTheSameKindAndNothingThatRoomsKeep() {
        Shop shop = Shop.steps(
                "- { id: d, create: { type: deal, copy: $lead, set: { kind: $lead.until }, match: [first_name] } }");
        shop.set("l1", "first_name", "Aida").set("l1", "title", "Kettle").set("l1", "kind", "a");
        shop.set("l1", "code", "SECRET").set("l1", "price", "12").set("l1", "phones", List.of("+1"));

        Effect.CreateRecord create = (Effect.CreateRecord) effect(shop);
        assertEquals(Set.of("first_name", "title", "kind"), create.values().keySet());
        assertEquals("a", create.values().get("kind").asText());
        assertEquals(List.of("first_name"), create.match());
        assertEquals(Shop.LEAD, create.linkTo());
    }

    @Test
    void laterStepsReferToWhatEarlierOnesMade() {
        Shop shop = Shop.steps(
                """
                - { id: made, create: contact }
                - { id: link, set: { contact: $made, first_name: $made.first_name } }
                """);
        shop.set("c9", "first_name", "Aida");
        Outcome second = shop.done(shop.start(), new RecordRef("contact", "c9").toJson());
        var changes = ((Effect.SetFields) ((Outcome.Perform) second).effect())
                .changes()
                .get(Shop.LEAD);
        assertEquals("c9", changes.get("contact").asText());
        assertEquals("Aida", changes.get("first_name").asText());
    }

    @Test
    void copyTakesOnlyAndExcept() {
        Shop shop =
                Shop.steps("- { id: c, copy: { from: $lead.contact, only: [first_name, phones], except: [phones] } }");
        shop.set("l1", "contact", "c1").set("c1", "first_name", "Aida").set("c1", "phones", List.of("+1"));
        assertEquals(
                Set.of("first_name"),
                ((Effect.SetFields) effect(shop)).changes().get(Shop.LEAD).keySet());
    }

    @Test
    void moveGoesToAStageThatMayBeAsked() {
        Shop shop = Shop.steps("- { id: m, move: { to: $trigger.target, again: true } }");
        Outcome outcome =
                Interpreter.start(shop.automation(), shop.pressed(Map.of("target", Packs.text("leads/done"))), shop);
        assertEquals(new Effect.MoveRecord(Shop.LEAD, "leads/done", true), ((Outcome.Perform) outcome).effect());
    }

    @Test
    void assignGivesToAQueue() {
        Shop shop = Shop.steps("- { id: q, assign: { queue: sellers, prefer: $trigger.actor, day: { plus: 1d } } }");
        assertEquals(
                new Effect.AssignToQueue(Shop.LEAD, "sellers", "olga", LocalDate.parse("2026-03-03")), effect(shop));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "call;  In[span=2h]",
                "visit; At[instant=2026-03-03T02:00:00Z]",
                "meet;  Never[]",
                "{ use: call, due: 15m }; In[span=15m]",
            })
    void aTaskIsDueAsItsTemplateSays(String task, String due) {
        Effect.CreateTask effect = (Effect.CreateTask) effect(Shop.steps("- { id: t, task: " + task + " }"));
        assertEquals(due, effect.due().toString());
        assertEquals(new Addressee.Responsible(Shop.LEAD), effect.to());
    }

    @Test
    void inputsOfTheShopWinOverDefaults() {
        Shop shop = Shop.steps("- { id: t, task: call }");
        shop.inputs.put("time", Packs.text("1wd"));
        assertEquals(new Due.In(Span.parse("1wd")), ((Effect.CreateTask) effect(shop)).due());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$trigger.actor;                        Person[id=olga]",
                "$lead.seller;                          Person[id=null]",
                "{ queue: q };                          Queue[queue=q]",
                "{ role: r };                           Role[role=r, unit=null]",
                "{ role: r, unit: $lead.responsible.unit }; Role[role=r, unit=center]",
                "{ head-of: $trigger.actor };           HeadOf[person=olga]",
            })
    void peopleAreNamedAndNotChosen(String to, String expected) {
        Shop shop = Shop.steps("- { id: n, notify: { text: hello, to: " + to + ", with: { x: $lead.kind } } }");
        shop.set("l1", "kind", "vip").set("olga", "unit", "center");
        Effect.Notify notify = (Effect.Notify) effect(shop);
        assertEquals(expected, notify.to().toString());
        assertEquals("vip", notify.with().get("x").asText());
    }

    @Test
    void closeTasksOfARecordOrNamedOnes() {
        assertEquals(
                new Effect.CloseTasks(Shop.LEAD, List.of(), true),
                effect(Shop.steps("- { id: c, close-tasks: { of: $lead, as: done } }")));
        Shop shop = Shop.steps("- { id: t, task: call }\n- { id: c, close-tasks: { tasks: [$t], as: void } }");
        Outcome second = shop.done(shop.start(), Json.object().put("id", "t7"));
        assertEquals(new Effect.CloseTasks(null, List.of("t7"), false), ((Outcome.Perform) second).effect());
    }

    @Test
    void messagesGoToContactsUntilTheyAreTooLate() {
        Shop shop = Shop.steps(
                "- { id: m, message: { use: hi, to: $lead.contact, rates: { seller: $lead.responsible }, not-after: $lead.until } }");
        shop.set("l1", "contact", "c1").set("l1", "until", "2026-03-05T00:00:00Z");
        Effect.SendMessage message = (Effect.SendMessage) effect(shop);
        assertEquals(new RecordRef("contact", "c1"), message.contact());
        assertEquals("olga", message.rates().get("seller").asText());
        assertEquals(Instant.parse("2026-03-05T00:00:00Z"), message.notAfter());
    }

    @Test
    void notesAndActsOfRooms() {
        assertEquals(new Effect.AddNote(Shop.LEAD, "hello"), effect(Shop.steps("- { id: n, note: hello }")));
        Effect.Act act = (Effect.Act) effect(Shop.steps("- { id: c, coupon.issue: { until: { plus: 24h } } }"));
        assertEquals("coupon.issue", act.verb());
        assertEquals("2026-03-03T04:00:00Z", act.parameters().get("until").asText());
    }

    @Test
    void aStepThatIsNoActIsRefusedWhenRead() {
        var wrong = assertThrows(IllegalArgumentException.class, () -> Shop.steps("- { id: x, explode: now }"));
        assertEquals("processes/a: step “x”: unknown verb “explode”", wrong.getMessage());
        assertInstanceOf(
                IllegalArgumentException.class,
                assertThrows(IllegalArgumentException.class, () -> Shop.steps("- { id: x, note: a, move: b }")));
    }
}
