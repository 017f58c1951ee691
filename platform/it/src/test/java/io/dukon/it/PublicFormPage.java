package io.dukon.it;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The public page of a form, by itself or in the page of somebody else. */
record PublicFormPage(Frame frame) {

    /** A program would have sent it by now; who answers sooner than this is taken for one. */
    private static final int READING_MS = 2_100;

    void fill(String name, String phone, String comment) {
        frame.getByLabel("Name").fill(name);
        frame.getByLabel("Phone").fill(phone);
        frame.getByLabel("Comment").fill(comment);
    }

    void agree() {
        frame.locator("#consent").check();
    }

    void read() {
        frame.waitForTimeout(READING_MS);
    }

    void send() {
        frame.locator("button[type=submit]").click();
    }

    Locator notice() {
        return frame.getByRole(AriaRole.ALERT);
    }

    Locator heading() {
        return frame.getByRole(AriaRole.HEADING);
    }
}
