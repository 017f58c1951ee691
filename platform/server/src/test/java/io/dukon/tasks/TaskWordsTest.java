package io.dukon.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.kernel.Json;
import io.dukon.tasks.Task.Author;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskWordsTest {

    private static final Configuration SHOP = Configuration.of(
            List.of(
                    new Item(
                            "tasks",
                            "tell",
                            Json.tree("{\"id\": \"tell\", \"due\": \"5m\", \"form\": {\"use\": \"result\"}}")),
                    new Item("tasks", "call", Json.tree("{\"id\": \"call\", \"due\": \"5m\"}")),
                    new Item(
                            "forms", "result", Json.tree("{\"id\": \"result\", \"access\": \"task\", \"fields\": []}")),
                    new Item(
                            "i18n",
                            "ru",
                            Json.tree(
                                    """
                            {"automations": {"greet": {"title": "Встретить клиента"}},
                             "forms": {"result": {"title": "Как прошло"}}}"""))));

    @ParameterizedTest
    @CsvSource({"robot,greet,Встретить клиента", "robot,gone,gone", "robot,,", "person,greet,greet", "api,Сайт,Сайт"})
    void a_robot_is_named_by_its_title(String kind, String kept, String named) {
        Author author = TaskWords.say(SHOP, "ru", by(new Author(kind, kept))).author();
        assertEquals(new Author(kind, named), author);
    }

    @ParameterizedTest
    @CsvSource({"tell,Как прошло", "call,", "gone,", ","})
    void the_form_that_finishes_a_task_is_named(String template, String title) {
        assertEquals(
                title,
                TaskWords.say(SHOP, "ru", task(new Author("person", "A"), template))
                        .form());
    }

    private static Task by(Author author) {
        return task(author, null);
    }

    private static Task task(Author author, String template) {
        boolean robot = author.kind().equals("robot");
        UUID id = new UUID(1, 1);
        return new Task(id, "Call", "", "open", null, false, null, null, author, Instant.EPOCH, null, robot, template);
    }
}
