package io.dukon.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.kernel.Problem;
import io.dukon.kernel.Texts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormPageTest {

    private static final String ATTACK = "\"><script>alert('1')</script>";

    private static FormPage page(WebForm form, String language) {
        return new FormPage(Made.open(form, "leads/new"), language, false);
    }

    private static WebForm withTexts(String text) {
        return new WebForm(Made.standard().id(), Made.TOKEN, text, FormField.STANDARD, text, text, text, true, 0, null);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongBesideIt() {
        Problem problem = Problem.invalid().at("/phone", "forms", "phone_bad");
        String html = page(Made.standard(), "ru")
                .form(new Answers(Map.of("name", "Айгуль", "phone", "нет")), true, "key", problem);
        assertTrue(html.contains("value=\"Айгуль\"") && html.contains("value=\"нет\""));
        assertTrue(html.contains("aria-describedby=\"phone-error\"")
                && html.contains("id=\"phone-error\">Это не похоже на телефон"));
        assertTrue(html.contains(" checked"));
        assertTrue(html.contains("Чинар &amp; Ко"));
    }

    @Test
    void whatPeopleWriteIsTextEverywhere() {
        FormPage page = page(withTexts(ATTACK), "en");
        Answers typed = new Answers(Map.of("name", ATTACK, "phone", ATTACK, "comment", ATTACK));
        String all = page.form(typed, false, ATTACK, null)
                + page.thanks()
                + page.message(Problem.of(409, "forms", "form_not_yet", ATTACK));
        assertFalse(all.contains("<script>alert"));
        assertFalse(all.contains("alert('1')"));
    }

    @Test
    void speaksTheVisitorsLanguageAndKeepsTheOwnersWords() {
        String proposed = Texts.get("forms", "ru", "standard_button");
        WebForm form = new WebForm(
                Made.standard().id(),
                Made.TOKEN,
                "Заявка",
                FormField.STANDARD,
                "Своё согласие",
                "Спасибо",
                proposed,
                true,
                0,
                null);
        String html = page(form, "uz").form(new Answers(Map.of()), false, "key", null);
        assertTrue(html.contains("<html lang=\"uz\">"));
        assertTrue(html.contains(">Ariza yuborish</button>"));
        assertTrue(html.contains("Своё согласие"));
    }

    @Test
    void choosesTheLanguage() {
        assertEquals("ky", FormLanguage.choose("ky", "en", "ru"));
        assertEquals("uz", FormLanguage.choose("xx", "de, uz-Latn-UZ;q=0.8, en;q=0.5", "ru"));
        assertEquals("ru", FormLanguage.choose(null, "de-DE", "ru"));
        assertEquals("ky", FormLanguage.choose(null, "not a header;;q=x", "ky"));
        assertEquals("en", FormLanguage.choose(null, null, null));
    }

    @Test
    void saysWhenThereIsNothingToFillIn() {
        assertEquals(OpenForm.State.NOT_YET, Made.open(Made.standard(), null).state());
        assertEquals(
                OpenForm.State.OPEN, Made.open(Made.standard(), "leads/new").state());
        String html = page(Made.standard(), "ru").message(Problem.of(409, "forms", "form_not_yet", "Чинар"));
        assertTrue(html.contains("Скоро откроемся") && html.contains("«Чинар» ещё не принимает заявки"));
        assertTrue(FormPage.nowhere("ky").contains("Бул жерде форма жок"));
    }

    @Test
    void needsNoScriptAndLoadsNothingForeign() {
        String html = page(Made.standard(), "ru").form(new Answers(Map.of()), false, "key", null);
        assertFalse(html.contains("http://")
                || html.contains("https://")
                || html.contains(" style=")
                || html.contains(" onclick"));
        assertTrue(html.contains("method=\"post\""));
    }
}
