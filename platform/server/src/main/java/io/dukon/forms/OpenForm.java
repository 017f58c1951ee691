package io.dukon.forms;

import io.dukon.tenancy.Tenant;

/**
 * A form as a visitor meets it.
 *
 * @param stage where its requests go, full name; null while the shop has no such stage yet
 * @param type  what such a request is: lead or deal
 */
record OpenForm(WebForm form, Tenant shop, String stage, String type) {

    /** What a visitor can do here. */
    enum State {
        OPEN,
        CLOSED,
        NOT_YET
    }

    State state() {
        return !form.active() ? State.CLOSED : stage == null ? State.NOT_YET : State.OPEN;
    }

    String consent(String language) {
        return FormLanguage.said(form.consent(), "standard_consent", language, shop.name());
    }

    String thankYou(String language) {
        return FormLanguage.said(form.thankYou(), "standard_thanks", language, shop.name());
    }

    String button(String language) {
        return FormLanguage.said(form.buttonText(), "standard_button", language, shop.name());
    }
}
