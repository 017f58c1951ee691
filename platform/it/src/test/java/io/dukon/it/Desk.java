package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A manager's window, and his session to ask the server what came of it. */
record Desk(Page page, Http session) {

    private static final Pattern CREATE = Pattern.compile("^(New deal|New request|Create)");

    /** A deal as it stands before the walk. */
    String deal(String title, String stage, String paymentType) {
        return create(
                Map.of("type", "deal", "title", title, "stage", stage, "fields", Map.of("payment_type", paymentType)));
    }

    String create(Map<String, Object> draft) {
        return session.post("/api/v1/records", draft).expect(201).text("/id");
    }

    /** The board of a pipeline, with cards or without. */
    BoardPage board(String pipeline) {
        page.navigate("/sales/" + pipeline);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(CREATE))
                        .first())
                .isVisible();
        return new BoardPage(page);
    }

    /** Makes a card on the board that is open, by the sheet. */
    String make(BoardPage board, String title) {
        page.keyboard().press("c");
        Locator sheet = page.getByRole(AriaRole.DIALOG);
        sheet.getByLabel("What the client wants").fill(title);
        sheet.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Create").setExact(true))
                .click();
        assertThat(sheet).hasCount(0);
        return board.idOf(title);
    }

    RecordPage card(String id) {
        return RecordPage.open(page, id);
    }

    JsonNode record(String id) {
        return session.get("/api/v1/records/" + id).expect(200).json();
    }

    void expectStage(String id, String stage) {
        Shop.await(
                "the server agrees on " + stage,
                () -> record(id).path("stage").asText().equals(stage));
    }

    /** Exactly these notifications on the record and no other, the earliest first; N stands for its number. */
    void expectTold(String id, String... texts) {
        String number = record(id).path("number").asText();
        List<String> expected = List.of(texts).stream()
                .map(text -> text.replace(" N", " " + number))
                .toList();
        Shop.await("notifications " + expected, () -> told(id).size() >= expected.size());
        assertEquals(expected, told(id));
    }

    /** Exactly these tasks are open on the record. */
    void expectTasks(String id, String... titles) {
        List<String> open = new ArrayList<>();
        record(id).path("tasks").forEach(task -> open.add(task.path("title").asText()));
        assertEquals(List.of(titles), open);
    }

    private List<String> told(String id) {
        LinkedList<String> texts = new LinkedList<>();
        session.get("/api/v1/notifications").expect(200).json().path("items").forEach(item -> {
            if (item.at("/record/id").asText().equals(id)) {
                texts.addFirst(item.path("text").asText());
            }
        });
        return texts;
    }
}
