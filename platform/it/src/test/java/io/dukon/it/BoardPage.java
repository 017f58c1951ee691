package io.dukon.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

/** A board on the screen, and the ways to carry a card over it. */
record BoardPage(Page page) {

    static BoardPage open(Page page, String pipeline) {
        page.navigate("/sales/" + pipeline);
        assertThat(page.locator("[data-drop]").first()).isVisible();
        return new BoardPage(page);
    }

    Locator card(String id) {
        return page.locator("[data-card='" + id + "']");
    }

    Locator lane(String stage) {
        return page.locator("[data-drop='" + stage + "']");
    }

    /** The lane with the card in it. */
    Locator cardOn(String id, String stage) {
        return page.locator("section[data-drop='" + stage + "'] [data-card='" + id + "']");
    }

    String idOf(String title) {
        Locator card = page.locator("[data-card]")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
        assertThat(card).isVisible();
        return card.getAttribute("data-card");
    }

    Locator toast(String text) {
        return page.locator(".toast").filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator menuItem(String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }

    void dragByMouse(String id, String stage) {
        BoundingBox from = middle(card(id).locator(".top-line"));
        Mouse mouse = page.mouse();
        mouse.move(from.x, from.y);
        mouse.down();
        mouse.move(from.x + 12, from.y + 12);
        // Only now: what closes a deal shows itself when a card is lifted.
        BoundingBox to = middle(lane(stage));
        mouse.move(to.x, to.y, new Mouse.MoveOptions().setSteps(12));
        awaitOver(stage);
        mouse.up();
    }

    /** Space picks up, arrows carry, Space drops. */
    void carryByKeys(String id, int lanes, String stageName) {
        card(id).locator(".ti").focus();
        page.keyboard().press("Space");
        Locator said = page.locator(".board-page > [aria-live=assertive]");
        assertThat(said).containsText("Picked up");
        for (int i = 0; i < lanes; i++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(said).containsText("Over “" + stageName + "”");
        page.keyboard().press("Space");
    }

    /** A finger holds the card until it lifts, carries it, and lets go. */
    void dragByTouch(String id, String stage) {
        CDPSession fingers = page.context().newCDPSession(page);
        BoundingBox from = middle(card(id).locator(".top-line"));
        touch(fingers, "touchStart", from.x, from.y);
        assertThat(page.locator(".card.is-drag")).isVisible();
        BoundingBox to = middle(lane(stage));
        for (int i = 1; i <= 10; i++) {
            touch(fingers, "touchMove", from.x + (to.x - from.x) * i / 10, from.y + (to.y - from.y) * i / 10);
        }
        awaitOver(stage);
        touch(fingers, "touchEnd", 0, 0);
        fingers.detach();
    }

    /** A finger that does not wait means the page, not the card. */
    void swipeLeft(String id) {
        CDPSession fingers = page.context().newCDPSession(page);
        BoundingBox from = middle(card(id));
        touch(fingers, "touchStart", from.x, from.y);
        for (int i = 1; i <= 6; i++) {
            touch(fingers, "touchMove", from.x - 25 * i, from.y);
        }
        touch(fingers, "touchEnd", 0, 0);
        fingers.detach();
    }

    private void awaitOver(String stage) {
        assertThat(page.locator("[data-drop='" + stage + "'].over")).isVisible();
    }

    private static void touch(CDPSession fingers, String type, double x, double y) {
        JsonArray points = new JsonArray();
        if (!type.equals("touchEnd")) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        fingers.send("Input.dispatchTouchEvent", event);
    }

    private static BoundingBox middle(Locator locator) {
        locator.scrollIntoViewIfNeeded();
        BoundingBox box = locator.boundingBox();
        box.x += box.width / 2;
        box.y += box.height / 2;
        return box;
    }
}
