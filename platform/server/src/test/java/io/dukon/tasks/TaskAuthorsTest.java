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

class TaskAuthorsTest {

    private static final Configuration SHOP = Configuration.of(List.of(
            new Item("i18n", "ru", Json.tree("{\"automations\": {\"greet\": {\"title\": \"Встретить клиента\"}}}"))));

    @ParameterizedTest
    @CsvSource({"robot,greet,Встретить клиента", "robot,gone,gone", "robot,,", "person,greet,greet", "api,Сайт,Сайт"})
    void a_robot_is_named_by_its_title(String kind, String kept, String named) {
        Author author = TaskAuthors.name(SHOP, "ru", by(new Author(kind, kept))).author();
        assertEquals(new Author(kind, named), author);
    }

    private static Task by(Author author) {
        boolean robot = author.kind().equals("robot");
        return new Task(
                new UUID(1, 1), "Call", "", "open", null, false, null, null, author, Instant.EPOCH, null, robot);
    }
}
