package io.dukon.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Real Chromium, started once for all tests. Each test has windows of its own, which are closed after it; one that fails
 * leaves a picture of each window in target/pictures.
 */
final class Browsers implements AfterTestExecutionCallback, AfterEachCallback {

    private static final String COOKIE = "__Host-dukon";
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser chromium;

    private final List<BrowserContext> opened = new ArrayList<>();

    /** A window of somebody whom the shop does not know. */
    Page visitor() {
        return window(desk());
    }

    /** A window of somebody who is signed in. */
    Page member(Http session) {
        return member(session, desk());
    }

    Page member(Http session, Browser.NewContextOptions options) {
        Page page = window(options);
        String cookie = session.header("Cookie");
        page.context()
                .addCookies(List.of(new Cookie(COOKIE, cookie.substring(cookie.indexOf('=') + 1))
                        .setUrl(Installation.URL.replace("http:", "https:"))
                        .setHttpOnly(true)
                        .setSecure(true)));
        return page;
    }

    Page window(Browser.NewContextOptions options) {
        Installation.require();
        BrowserContext context = chromium()
                .newContext(options.setBaseURL(Installation.URL)
                        .setTimezoneId("Asia/Bishkek")
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(20_000);
        opened.add(context);
        return context.newPage();
    }

    static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB");
    }

    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale("en-GB");
    }

    /** Waits until the page has come to rest: it has a heading, loads nothing and moves nothing. */
    static void settled(Page page) {
        page.waitForFunction("() => document.querySelector('h1, h2, [role=heading]')"
                + " && !document.querySelector('[aria-busy=true]')"
                + " && document.getAnimations().every(a => a.playState !== 'running'"
                + " || a.effect.getComputedTiming().endTime === Infinity)");
    }

    /** The same session, for asking the server what the window should show. */
    static Http session(Page page, String slug) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(COOKIE))
                .findFirst()
                .map(cookie -> Http.anonymous()
                        .with("Cookie", COOKIE + "=" + cookie.value)
                        .with("X-Dukon", slug))
                .orElseThrow(() -> new AssertionError("This window has no session"));
    }

    private static synchronized Browser chromium() {
        if (chromium == null) {
            chromium = Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(ARGUMENTS));
        }
        return chromium;
    }

    private static Path executable() {
        String given = System.getenv("DUKON_CHROMIUM");
        if (given != null) {
            return Path.of(given);
        }
        return Stream.of("chromium", "google-chrome", "chromium-browser")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium: install chromium or google-chrome, or say in DUKON_CHROMIUM where it is"));
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isEmpty()) {
            return;
        }
        String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
        int number = 0;
        for (BrowserContext context : opened) {
            for (Page page : context.pages()) {
                String file = (name + "-" + ++number).replaceAll("[^A-Za-z0-9._-]+", "_") + ".png";
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", file)));
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }
}
