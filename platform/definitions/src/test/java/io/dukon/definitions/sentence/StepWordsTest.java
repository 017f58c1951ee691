package io.dukon.definitions.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.Packs;
import io.dukon.definitions.configuration.Configuration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepWordsTest {

    private static final Configuration SHOP = Packs.configuration(
            "pack.yaml",
            Packs.HEAD,
            "types/all.yaml",
            "{ id: lead, fields: [] }",
            "pipelines/leads.yaml",
            "{ id: leads, type: lead, stages: [ { id: new, kind: open }, { id: done, kind: won } ] }",
            "tasks/all.yaml",
            "{ id: call, due: 1d }",
            "filters/all.yaml",
            "{ id: forgotten, type: lead, that: { closed: { filled: false } } }",
            "automations/a.yaml",
            "[ { id: a, trigger: { entered: leads/new }, steps: [ { id: i, if: {}, then: [ { id: call, task: { use: call } } ] }, { id: on, move: leads/done } ] },"
                    + " { id: b, trigger: { event: { name: payment.settled, type: lead } }, steps: [ { id: on, move: leads/done } ] },"
                    + " { id: c, trigger: { event: { name: payment.received, type: lead } }, steps: [ { id: w, await: { event: payment.settled } } ] },"
                    + " { id: d, trigger: { event: { name: stock.below, type: lead } }, steps: [ { id: s, stop: {} } ] },"
                    + " { id: e, trigger: { schedule: { every: day, at: '09:00', over: { use: forgotten } } }, steps: [ { id: s, stop: {} } ] },"
                    + " { id: f, trigger: { schedule: { every: day, at: '09:00', over: { type: lead, that: { stage: leads/new } } } }, steps: [ { id: s, stop: {} } ] },"
                    + " { id: g, trigger: { schedule: { every: day, at: '09:00' } }, steps: [ { id: s, stop: {} } ] },"
                    + " { id: h, trigger: { entered: leads/new }, steps: [ { id: big, if: { $input.limit: 5 }, then: [ { id: s, stop: {} } ] } ] } ]",
            "i18n/en.yaml",
            "{ inputs: { limit: How much }, tasks: { call: { title: \"Call {record.title}\", text: \"\" } }, stages: { leads: { new: New, done: Done } }, types: { lead: Lead }, filters: { forgotten: Forgotten } }");

    @Test
    void a_step_is_said_whatever_its_depth() {
        assertEquals(Optional.of("task “Call”"), said("call"));
        assertEquals(Optional.of("moves to “Done”"), said("on"));
        assertEquals(Optional.empty(), said("nowhere"));
    }

    @Test
    void what_our_own_rooms_tell_is_said_in_plain_words() {
        assertEquals("When it is paid in full: moves to “Done”", of("b", "en"));
        assertEquals("Когда приходит оплата: когда оплачено полностью", of("c", "ru"));
        assertEquals("When it comes to “New”: depending on “How much”: stops", of("h", "en"));
        assertEquals("On the event “stock.below”: stops", of("d", "en"));
    }

    @Test
    void a_schedule_names_what_it_goes_over() {
        assertEquals("By the calendar, over the filter “Forgotten”: stops", of("e", "en"));
        assertEquals("По календарю, по фильтру «Forgotten»: остановится", of("e", "ru"));
        assertEquals("By the calendar: Lead: stops", of("f", "en"));
        assertEquals("By the calendar: stops", of("g", "en"));
    }

    private static String of(String automation, String locale) {
        return Sentence.of(SHOP.automation(automation).orElseThrow(), SHOP, locale)
                .toString();
    }

    private static Optional<String> said(String step) {
        return Sentence.step(SHOP.automation("a").orElseThrow(), step, SHOP, "en");
    }
}
