package io.dukon.definitions.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.Packs;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.ReadResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is named is there, and is what its place needs; whoever wrote it wrong reads where, and what may be meant. */
class NamesTest {
    private static final Map<String, String> SOUND = Map.of(
            "types/all.yaml",
                    """
                    - id: deal
                      order: [sum]
                      fields:
                        - { id: sum, type: money }
                        - { id: size, type: list, list: sizes }
                        - { id: store, type: unit }
                        - { id: client, type: link, to: client }
                        - { id: until, type: datetime }
                        - { id: seller, type: person }
                    - id: client
                      fields: [ { id: phones, type: phones }, { id: born, type: date }, { id: name, type: text } ]
                    """,
            "lists/all.yaml", "{ id: sizes, values: [ { id: small }, { id: medium } ] }",
            "pipelines/all.yaml",
                    """
                    - id: sale
                      type: deal
                      stages:
                        - { id: new, kind: open, color: 1, require: [ { id: cheap, that: { sum: { lt: $input.days } } } ] }
                        - { id: asked, kind: open, color: 3 }
                        - { id: paid, kind: won, color: 5 }
                    - id: clients
                      type: client
                      stages: [ { id: known, kind: open, color: 1 } ]
                    """,
            "forms/all.yaml",
                    """
                    - id: result
                      access: task
                      fills: deal
                      fields:
                        - { id: size }
                        - { id: sum }
                        - { id: note, type: text }
                      by: size
                      variants:
                        - id: counter
                          cases:
                            - { is: small, required: [sum] }
                            - { is: medium, optional: [note], one-of: [[sum, note]] }
                    - { id: happy, access: link, rates: [seller], fields: [ { id: how, type: text } ] }
                    """,
            "messages/all.yaml",
                    "{ id: thanks, class: service, channels: [$input.sms], with: { what: text }, link: happy }",
            "roles/all.yaml",
                    """
                    - { id: seller, rights: [ { on: deal, may: [see], fields: [sum] } ] }
                    - { id: robot, principal: true, rights: [ { on: everything, may: [see, create, edit, move], scope: all } ] }
                    """,
            "queues/all.yaml",
                    "{ id: sellers, members: { role: seller, same: [store] }, order: [least_recent], settle: { at: $input.morning } }",
            "tasks/all.yaml", "{ id: sell, due: $input.time, form: { use: result, variant: counter } }\n",
            "pack.yaml",
                    Packs.HEAD
                            + """
                            inputs:
                              - { id: time, type: duration, default: 1h }
                              - { id: morning, type: time, default: "08:00" }
                              - { id: days, type: number, default: 3 }
                              - { id: sms, type: connection, port: message-channel }
                            """,
            "processes/sell.yaml",
                    """
                    id: sell
                    trigger:
                      button: { type: deal, stages: [sale/new], opens: copied, ask: [seller] }
                    when: { size: [small, medium], stage: sale/new }
                    steps:
                      - { id: asked, offer: { queue: sellers, each: $input.time } }
                      - { id: work, task: { use: sell, to: $asked.person } }
                      - { id: told, await: { form: $work } }
                      - id: way
                        choose: $told.size
                        cases:
                          - { is: small, steps: [ { id: mine, set: { seller: $asked.person, sum: $told.sum } } ] }
                          - { is: medium, steps: [ { id: on, move: sale/asked } ] }
                      - { id: copied, create: { type: deal, stage: sale/new, copy: [$deal, $told], set: { client: $deal.client } } }
                      - { id: late, set: { $copied.until: { from: $deal.client.born, day: $input.days, at: $input.morning } } }
                      - { id: thank, message: { use: thanks, to: $deal.client, with: { what: $told.note }, rates: { seller: $deal.seller } } }
                      - { id: win, move: { to: sale/paid, record: $copied } }
                    """);

    /** Texts are another matter. */
    private static List<String> check(Map<String, String> shop) {
        Map<String, String> files = new TreeMap<>(shop);
        files.put("i18n/en.yaml", "pack: { title: T }");
        return PackCheck.check(read(files), List.of()).stream()
                .filter(one -> !one.wrong().code().startsWith("no_text"))
                .map(Finding::toString)
                .toList();
    }

    private static ReadResult read(Map<String, String> files) {
        return Packs.read(files.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new));
    }

    @Test
    void findsNothingWhereAllIsWell() {
        assertEquals(List.of(), check(SOUND));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // Names along the grammar
                "forms/all.yaml; fills: deal; fills: dael; forms/all.yaml:1: there is no type “dael”, did you mean “deal”?",
                "messages/all.yaml; link: happy; link: hapy; messages/all.yaml:1: there is no form “hapy”, did you mean “happy”?",
                "pipelines/all.yaml; type: client; type: clint; pipelines/all.yaml:7: there is no type “clint”, did you mean “client”?",
                "processes/sell.yaml; stages: [sale/new]; stages: [sale/nwe]; processes/sell.yaml:1: there is no stage “sale/nwe”, did you mean “sale/new”?",
                "processes/sell.yaml; trigger:; run-as: roboot\\ntrigger:; processes/sell.yaml:1: there is no role “roboot”, did you mean “robot”?",
                "types/all.yaml; order: [sum]; order: [som]; types/all.yaml:1: “deal” has no field “som”, did you mean “sum”?",
                "types/all.yaml; order: [sum]; hidden: [som]; types/all.yaml:1: “deal” has no field “som”, did you mean “sum”?",
                "types/all.yaml; list: sizes; list: sises; types/all.yaml:5: there is no list “sises”, did you mean “sizes”?",
                "roles/all.yaml; fields: [sum]; fields: [som]; roles/all.yaml:1: “deal” has no field “som”, did you mean “sum”?",
                // Settings
                "messages/all.yaml; $input.sms; $input.smss; messages/all.yaml:1: there is no input “smss”, did you mean “sms”?",
                "messages/all.yaml; $input.sms; $input.time; messages/all.yaml:1: “$input.time” is no connection",
                "queues/all.yaml; $input.morning; $input.mornin; queues/all.yaml:1: there is no input “mornin”, did you mean “morning”?",
                "queues/all.yaml; $input.morning; $input.time; queues/all.yaml:1: “$input.time” is no time of the day",
                "tasks/all.yaml; $input.time; $input.morning; tasks/all.yaml:1: “$input.morning” is neither a length of time nor a date",
                "pipelines/all.yaml; $input.days; $input.day; pipelines/all.yaml:4: there is no input “day”, did you mean “days”?",
                "processes/sell.yaml; each: $input.time; each: $input.morning; processes/sell.yaml:6: “$input.morning” is no length of time",
                "processes/sell.yaml; day: $input.days; day: $input.time; processes/sell.yaml:15: “$input.time” is no number",
                // References along dots
                "processes/sell.yaml; $deal.client.born; $deal.client.burn; processes/sell.yaml:15: “$deal.client.burn” leads nowhere, did you mean “born”?",
                "processes/sell.yaml; $deal.client.born; $deal.client.name; processes/sell.yaml:15: “$deal.client.name” is no date",
                "processes/sell.yaml; seller: $asked.person,; seller: $asked.preson,; processes/sell.yaml:12: “$asked.preson” leads nowhere, did you mean “person”?",
                "processes/sell.yaml; to: $asked.person; to: $trigger.acter; processes/sell.yaml:7: “$trigger.acter” leads nowhere, did you mean “actor”?",
                "processes/sell.yaml; to: $asked.person; to: $deal.store; processes/sell.yaml:7: “$deal.store” is no person",
                "processes/sell.yaml; to: $asked.person; to: $copied.seller; processes/sell.yaml:7: “$copied.seller” leads nowhere",
                "processes/sell.yaml; to: $asked.person; to: $me; processes/sell.yaml:7: “$me” leads nowhere",
                "processes/sell.yaml; $told.note; $told.nte; processes/sell.yaml:16: “$told.nte” leads nowhere, did you mean “note”?",
                "processes/sell.yaml; record: $copied; record: $mine; processes/sell.yaml:17: “$mine” leads nowhere",
                "processes/sell.yaml; record: $copied; record: $work; processes/sell.yaml:17: “$work” is no record",
                "processes/sell.yaml; form: $work; form: $deal; processes/sell.yaml:8: “$deal” is no task, name the step that sets it",
                "processes/sell.yaml; to: $deal.client, with; to: $told, with; processes/sell.yaml:16: “$told” is nobody to whom one can write, name a record that has phones or emails",
                "processes/sell.yaml; [$deal, $told]; [$deal, $asked]; processes/sell.yaml:14: nothing can be copied from “$asked”, name a record or the answers of a form",
                // Records
                "processes/sell.yaml; to: sale/paid, record; to: clients/known, record; processes/sell.yaml:17: “clients/known” is a stage of “client”, not of “deal”",
                "processes/sell.yaml; $copied.until; $copied.untill; processes/sell.yaml:15: “deal” has no field “untill”, did you mean “until”?",
                "processes/sell.yaml; $copied.until: {; $copied.size: big, $copied.until: {; processes/sell.yaml:15: “size” cannot hold “big”",
                "processes/sell.yaml; opens: copied; opens: way; processes/sell.yaml:1: “way” is no step that makes a record",
                "processes/sell.yaml; ask: [seller]; ask: [sellr]; processes/sell.yaml:1: “deal” has no field “sellr”, did you mean “seller”?",
                "processes/sell.yaml; rates: { seller; rates: { saler; processes/sell.yaml:16: the form of message “thanks” rates nobody called “saler”, did you mean “seller”?",
                "processes/sell.yaml; with: { what; with: { that; processes/sell.yaml:16: message “thanks” takes no “that”",
                "messages/all.yaml; what: text; what: txt; messages/all.yaml:1: “txt” is no kind of value",
                "tasks/all.yaml; variant: counter; variant: countr; tasks/all.yaml:1: form “result” has no variant “countr”, did you mean “counter”?",
                "tasks/all.yaml; , form: { use: result, variant: counter }; ''; processes/sell.yaml:8: task “sell” has no form",
                "queues/all.yaml; same: [store]; same: [stor]; processes/sell.yaml:6: queue “sellers” compares “stor”, and “deal” has no department of that name, add the field, or take another queue",
                "queues/all.yaml; same: [store]; same: [seller]; processes/sell.yaml:6: queue “sellers” compares “seller”, and “deal” has no department of that name",
                // Answers
                "forms/all.yaml; by: size; by: siez; forms/all.yaml:1: the form asks no “siez”, did you mean “size”?",
                "forms/all.yaml; required: [sum]; required: [som]; forms/all.yaml:10: the form asks no “som”, did you mean “sum”?",
                "forms/all.yaml; [[sum, note]]; [[sum, nite]]; forms/all.yaml:10: the form asks no “nite”, did you mean “note”?",
                "forms/all.yaml; is: small; is: smal; forms/all.yaml:10: “smal” cannot occur, did you mean “small”?",
                "forms/all.yaml; is: small; is: medium; forms/all.yaml:10: answer “medium” stands in two cases, leave it in one",
                "forms/all.yaml; { id: sum }; { id: som }; forms/all.yaml:6: “deal” has no field “som”, did you mean “sum”?",
                "forms/all.yaml; id: how, type: text; id: how; forms/all.yaml:14: field “how” has no type, write it, or name in fills the type that has it",
                "processes/sell.yaml; is: medium; is: large; processes/sell.yaml:9: no case for medium, add one, or an else",
                "processes/sell.yaml; is: medium; is: large; processes/sell.yaml:9: “large” cannot occur",
                "processes/sell.yaml; [small, medium]; [small, mediun]; processes/sell.yaml:1: “mediun” is not in the list of “size”, did you mean “medium”?",
                "processes/sell.yaml; stage: sale/new }; stage: clients/known }; processes/sell.yaml:1: “clients/known” is no stage of “deal”",
                "processes/sell.yaml; sum: $told.sum; size: { match: $deal.size, cases: [ { is: small, value: medium } ] }; processes/sell.yaml:12: no case for medium, add one, or an else",
                "processes/sell.yaml; 'button: { type: deal, stages: [sale/new], opens: copied, ask: [seller] }'; 'entered: [sale/new, clients/known]'; processes/sell.yaml:1: its stages are of several types: client, deal, write an automation for each",
            })
    void tellsWhereAndWhat(String file, String sound, String faulty, String finding) {
        Map<String, String> files = new TreeMap<>(SOUND);
        assertTrue(files.get(file).contains(sound), "nothing to replace");
        files.put(file, files.get(file).replace(sound, faulty.replace("\\n", "\n")));
        List<String> findings = check(files);
        assertTrue(findings.stream().anyMatch(one -> one.startsWith(finding)), findings.toString());
    }

    /** What only a room or a plugin can know is left to it. */
    @Test
    void staysSilentWhereNobodyCanKnow() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.put(
                "processes/call.yaml",
                """
                id: call
                trigger: { event: call.missed }
                steps:
                  - { id: made, create: { type: client, stage: clients/known, set: { phones: $call.from.number } } }
                  - { id: rung, phone.ring: { to: $call.who } }
                  - { id: heard, await: { event: call.ended } }
                  - { id: named, set: { $made.name: { match: $heard.how, cases: [ { is: x, value: $rung.y.z } ] } } }
                  - { id: deal, create: { type: deal, set: { sum: $deal.sum } } }
                """);
        assertEquals(List.of(), check(files));
    }

    /** What is only left over in a shop does no harm; what would stop a run does. */
    @Test
    void aShopTakesAValueOutOfItsListFirst() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.put("i18n/en.yaml", "pack: { title: T }");
        files.replace("lists/all.yaml", "{ id: sizes, values: [ { id: small }, { id: large } ] }");
        Pack pack = read(files).pack();
        List<Finding> findings = PackCheck.inForce(pack, List.of()).stream()
                .filter(one -> !one.wrong().code().startsWith("no_text"))
                .toList();
        assertTrue(
                findings.stream().anyMatch(one -> one.message().equals("“medium” cannot occur")), findings.toString());
        assertEquals(List.of(), findings.stream().filter(Finding::isError).toList());
    }

    /** A run that went well so far is stopped for what is gone, not for what it always had wrong. */
    @Test
    void aRunIsLostForWhatIsGoneOnly() {
        Map<String, String> files = new TreeMap<>(SOUND);
        files.replace(
                "processes/sell.yaml", SOUND.get("processes/sell.yaml").replace("$deal.client.born", "$late.born"));
        Pack pack = read(files).pack();
        Item sell = pack.items(Kind.PROCESSES).getFirst();
        assertEquals(List.of(), PackCheck.lost(sell, pack.items()));

        List<Item> without =
                pack.items().stream().filter(item -> !item.is(Kind.QUEUES)).toList();
        assertEquals(
                List.of("there is no queue “sellers”"),
                PackCheck.lost(sell, without).stream().map(Finding::message).toList());
    }
}
