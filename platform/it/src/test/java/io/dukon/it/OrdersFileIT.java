package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An owner brings the orders of a web shop in by a file. */
class OrdersFileIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private Shop shop;
    private Page page;

    @BeforeEach
    void open() {
        shop = Shop.open("en").withRetailPack();
        page = browsers.member(shop.owner());
    }

    @Test
    @Covers({"RS-201"})
    void a_real_file_is_shown_first_then_becomes_deals_with_goods_and_never_twice() throws Exception {
        choose("orders.xml", real());
        Locator go = page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Create \\d+ deals$")));
        assertThat(go).isVisible();
        int orders = Integer.parseInt(go.innerText().replaceAll("\\D", ""));
        assertTrue(orders >= 2, "orders in the file: " + orders);
        assertThat(page.getByText("Nothing was written.").first()).isVisible();
        assertEquals(0, deals());
        go.click();
        assertThat(page.getByText(orders + " deals created")).isVisible();
        page.getByRole(AriaRole.LINK, named("Open the board")).click();
        BoardPage board = new BoardPage(page);
        Locator cards = page.locator("section[data-drop='sale/new_order'] [data-card]");
        assertThat(cards).hasCount(orders);
        String first = cards.first().getAttribute("data-card");
        board.card(first).locator(".ti").focus();
        page.keyboard().press("Enter");
        RecordPage.at(page, first);
        assertThat(page.locator(".goods tbody tr")).not().hasCount(0);
        assertThat(page.locator(".client-line")).isVisible();

        choose("again.xml", real());
        assertThat(page.getByText("There is nothing new in this file")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Create"))))
                .hasCount(0);
        assertEquals(orders, deals());
    }

    @Test
    void a_broken_order_is_reported_and_the_good_one_goes_in() {
        String good = document("Good", "100.00");
        String bad = document("Bad", "a hundred");
        choose("two.xml", file(good + bad));
        assertThat(page.getByText("The amount “a hundred” does not look like a number."))
                .isVisible();
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Create 1 deal$")))
                .click();
        assertThat(page.getByText("1 deal created").first()).isVisible();
        assertEquals(1, deals());
    }

    @Test
    void what_is_no_file_of_orders_is_refused_in_words() {
        choose("page.xml", "<html><body>404</body></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("The file could not be read")).isVisible();
        assertThat(page.getByText("The file begins with “html”")).isVisible();
        choose("photo.png", new byte[] {1, 2, 3});
        assertThat(page.getByText("An XML file or a ZIP archive is needed")).isVisible();
        assertEquals(0, deals());
    }

    private void choose(String name, byte[] content) {
        page.navigate("/settings/import");
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/xml", content));
    }

    private int deals() {
        return shop.owner()
                .get("/api/v1/boards/sale")
                .expect(200)
                .json()
                .at("/columns/0/count")
                .asInt();
    }

    private static byte[] real() throws java.io.IOException {
        try (var file = OrdersFileIT.class.getResourceAsStream("/commerceml/bitrix-query-response-full.xml")) {
            return file.readAllBytes();
        }
    }

    private static byte[] file(String documents) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><КоммерческаяИнформация ВерсияСхемы=\"2.05\">" + documents
                        + "</КоммерческаяИнформация>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String document(String words, String amount) {
        return """
                <Документ><Ид>%1$s</Ид><Номер>%1$s</Номер><Дата>2026-11-20</Дата><ХозОперация>Заказ товара</ХозОперация>
                <Роль>Продавец</Роль><Валюта>KGS</Валюта><Курс>1</Курс><Сумма>%2$s</Сумма>
                <Контрагенты><Контрагент><Ид>%1$s</Ид><Наименование>%1$s</Наименование><Роль>Покупатель</Роль></Контрагент></Контрагенты>
                <Товары><Товар><Ид>g</Ид><Наименование>%1$s</Наименование><ЦенаЗаЕдиницу>100.00</ЦенаЗаЕдиницу>
                <Количество>1</Количество><Сумма>100.00</Сумма></Товар></Товары></Документ>"""
                .formatted(words, amount);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
