package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our languages in a real Chromium, which has data of its own for few of them: dates and sums come from our tables. */
class LanguagesIT {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z_]+)+");
    private static final String LONG =
            "(January|February|March|April|June|July|August|September|October|November|December"
                    + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final String SHORT = "(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    private static final Pattern FOREIGN_DATE =
            Pattern.compile("\\bM\\d\\d\\b|\\b" + LONG + "\\b|\\b" + SHORT + ",? ?\\d|\\d ?" + SHORT + "\\b");
    private static final Map<String, List<String>> MONTHS = Map.of(
            "ru",
                    List.of(
                            "января",
                            "февраля",
                            "марта",
                            "апреля",
                            "мая",
                            "июня",
                            "июля",
                            "августа",
                            "сентября",
                            "октября",
                            "ноября",
                            "декабря"),
            "uz",
                    List.of(
                            "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr",
                            "noyabr", "dekabr"),
            "ky",
                    List.of(
                            "январь",
                            "февраль",
                            "март",
                            "апрель",
                            "май",
                            "июнь",
                            "июль",
                            "август",
                            "сентябрь",
                            "октябрь",
                            "ноябрь",
                            "декабрь"));

    private static final List<String> PAGES = List.of(
            "/",
            "/today",
            "/sales/leads",
            "/tasks",
            "/clients",
            "/reports?board=sale",
            "/templates",
            "/templates/retail-sales",
            "/settings",
            "/settings/shop",
            "/settings/people",
            "/settings/work-time",
            "/settings/queues",
            "/settings/api-keys",
            "/settings/forms",
            "/settings/import",
            "/nowhere");

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @ParameterizedTest
    @CsvSource({"ru, 1 234 567 сом, %d %s", "uz, 1 234 567 som, %d-%s", "ky, 1 234 567 сом, %d-%s"})
    void every_page_speaks_the_shops_language(String language, String sum, String day) {
        Shop shop = Shop.open(language).withRetailPack();
        shop.owner().post("/api/v1/sample-data", Map.of()).expect(200, 201);
        Page page = browsers.member(shop.owner());
        boardAndCard(shop, page, language, sum, day);
        for (String path : PAGES) {
            page.navigate(path + (path.equals("/") ? "?lang=" + language : ""));
            check(page, language);
        }
    }

    private static void boardAndCard(Shop shop, Page page, String language, String sum, String day) {
        String id = shop.create(
                        "deal",
                        Map.of("title", "№ 77", "stage", "sale/new_order", "amount", RetailSalesIT.money("1234567.00")))
                .path("id")
                .asText();
        BoardPage board = BoardPage.open(page, "sale");
        assertThat(board.card(id)).containsText("1 234 567");
        check(page, language);
        page.navigate("/records/" + id);
        assertThat(page.locator(".record-sum")).hasText(sum);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Bishkek"));
        String month = MONTHS.get(language).get(today.getMonthValue() - 1);
        assertThat(page.locator(".dh")).containsText(day.formatted(today.getDayOfMonth(), month));
        check(page, language);
    }

    @ParameterizedTest
    @CsvSource({"en, English", "ru, Русский", "uz, Oʻzbekcha", "ky, Кыргызча"})
    void a_visitor_chooses_the_language(String language, String name) {
        Page page = browsers.visitor();
        page.navigate("/");
        page.locator("header button[lang=" + language + "]").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)))
                .hasAttribute("aria-pressed", "true");
        check(page, language);
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    private static void check(Page page, String language) {
        page.waitForFunction("wanted => document.documentElement.lang === wanted", language);
        Browsers.settled(page);
        Locator body = page.locator("body");
        List<String> lines =
                Stream.of(body.innerText().split("\\R")).map(String::strip).toList();
        assertEquals(List.of(), lines.stream().filter(KEY.asMatchPredicate()).toList(), page.url());
        if (!language.equals("en")) {
            assertEquals(
                    List.of(), lines.stream().filter(FOREIGN_DATE.asPredicate()).toList(), page.url());
        }
        assertTrue(lines.size() > 3, page.url() + " is almost empty");
    }
}
