package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files on the card: chosen, seen, kept, taken out. */
class FilesPageIT {

    private static final byte[] TEXT = "Agreed on Monday".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @BeforeAll
    static void release() throws Exception {
        TestPack.release("papers");
    }

    @Test
    void files_are_chosen_on_the_card_shown_kept_and_taken_out() throws IOException {
        Shop shop = Shop.open("en");
        shop.owner().post("/api/v1/packs/papers/install", Map.of()).expect(200);
        String offer = shop.create("offer", Map.of("title", "Quilt", "stage", "offers/asked"))
                .path("id")
                .asText();
        Page page = browsers.member(shop.owner());
        RecordPage.open(page, offer);
        Locator fact = page.locator(".fr").filter(new Locator.FilterOptions().setHasText("More papers"));
        fact.locator("button.fact").click();
        fact.locator("input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("note.txt", "text/plain", TEXT), new FilePayload("dot.png", "image/png", DOT)
        });
        assertThat(button(fact, "Remove note.txt")).isVisible();
        assertThat(button(fact, "Remove dot.png")).isVisible();
        button(fact, "Save").click();

        assertThat(button(fact, "Save")).hasCount(0);
        assertThat(fact.locator("img")).isVisible();
        page.reload();
        assertThat(fact.locator("img")).isVisible();
        expectKept(page, fact);

        button(fact, "Change “More papers”").click();
        button(fact, "Remove note.txt").click();
        button(fact, "Save").click();
        assertThat(button(fact, "Save")).hasCount(0);
        assertThat(button(fact, "Download note.txt")).hasCount(0);
        assertThat(button(fact, "Download dot.png")).isVisible();
        assertThat(page.locator(".changes").first()).containsText("note.txt");
    }

    private static void expectKept(Page page, Locator fact) throws IOException {
        Download kept =
                page.waitForDownload(() -> button(fact, "Download note.txt").click());
        assertEquals("note.txt", kept.suggestedFilename());
        assertEquals(new String(TEXT, StandardCharsets.UTF_8), Files.readString(kept.path()));
    }

    private static Locator button(Locator in, String name) {
        return in.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
