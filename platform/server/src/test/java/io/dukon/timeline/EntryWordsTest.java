package io.dukon.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryWordsTest {

    private static final Configuration SHOP = Configuration.of(
            List.of(
                    new Item(
                            "types",
                            "deal",
                            Json.tree(
                                    """
                    {"id": "deal", "fields": [{"id": "pay", "type": "list", "list": "pays"}]}""")),
                    new Item("lists", "pays", Json.tree("{\"id\": \"pays\", \"values\": [{\"id\": \"pre\"}]}")),
                    new Item(
                            "pipelines",
                            "sale",
                            Json.tree(
                                    """
                    {"id": "sale", "type": "deal", "stages": [{"id": "new", "kind": "open"}]}""")),
                    new Item(
                            "forms",
                            "result",
                            Json.tree(
                                    """
                    {"id": "result", "access": "task", "fills": "deal", "fields": [{"id": "sold", "type": "number"}, {"id": "pay"}]}""")),
                    new Item(
                            "i18n",
                            "ru",
                            Json.tree(
                                    """
                    {"stages": {"sale": {"new": "Новый заказ"}}, "fields": {"deal": {"pay": "Оплата"}},
                     "lists": {"pays": {"pre": "Предоплата"}}, "forms": {"result": {"sold": "Продано"}}, "automations": {"greet": {"title": "Встретить"}}}"""))));

    private static Entry say(String kind, Actor actor, String data) {
        return EntryWords.say(
                SHOP, "ru", "deal", new Entry(new UUID(1, 1), kind, Instant.EPOCH, actor, Json.object(data)), null);
    }

    @Test
    void stages_are_said_by_name_and_what_only_the_server_needs_is_not_said() {
        Entry said = say(
                "moved",
                new Actor("person", null, "Аида"),
                """
                {"from": "sale/gone", "to": "sale/new", "undo": {"version": 3}}""");
        assertEquals(
                Json.tree(
                        """
                {"from": {"id": "sale/gone", "name": "sale/gone"}, "to": {"id": "sale/new", "name": "Новый заказ"}}"""),
                said.data());
    }

    @Test
    void fields_and_values_of_lists_are_said_by_name() {
        Entry said = say(
                "changed", new Actor("person", null, "Аида"), "{\"fields\": [{\"id\": \"pay\", \"after\": \"pre\"}]}");
        assertEquals(
                Json.tree("[{\"id\": \"pay\", \"title\": \"Оплата\", \"kind\": \"list\", \"after\": \"Предоплата\"}]"),
                said.data().get("fields"));
    }

    @Test
    void answers_to_a_form_are_said_by_its_questions() {
        Entry said = say(
                "task_done",
                new Actor("person", null, "Аида"),
                """
                {"taskForm": "result", "fields": [{"id": "sold", "after": 3}, {"id": "pay", "after": "pre"}]}""");
        assertEquals(
                Json.tree(
                        """
                {"fields": [{"id": "sold", "after": 3, "title": "Продано", "kind": "number"},
                            {"id": "pay", "after": "Предоплата", "title": "Оплата", "kind": "list"}]}"""),
                said.data());
    }

    @Test
    void what_a_robot_wrote_is_read_in_the_language_of_the_reader() {
        String data =
                """
                {"text": "Paid", "words": {"en": {"text": "Paid"}, "ru": {"text": "Оплачено"}}}""";
        assertEquals(
                Json.tree("{\"text\": \"Оплачено\"}"),
                say("note", new Actor("robot", null, "greet"), data).data());
        assertEquals(
                Json.tree("{\"text\": \"Paid\"}"),
                say("note", new Actor("robot", null, "greet"), "{\"text\": \"Paid\", \"words\": {}}")
                        .data());
    }

    @Test
    void robots_are_said_by_title() {
        assertEquals(
                "Встретить",
                say("note", new Actor("robot", null, "greet"), "{}").actor().name());
        assertEquals(
                "gone_robot",
                say("note", new Actor("robot", null, "gone_robot"), "{}")
                        .actor()
                        .name());
    }
}
