package io.dukon.forms;

import io.dukon.tenancy.Tenant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Forms to try things on. */
final class Made {

    static final String TOKEN = "t".repeat(43);

    private Made() {}

    static WebForm form(FormField... fields) {
        return new WebForm(
                new UUID(0, 1), TOKEN, "Заявка", List.of(fields), "Согласен", "Спасибо", "Отправить", true, 0, null);
    }

    static WebForm standard() {
        return form(FormField.STANDARD.toArray(FormField[]::new));
    }

    static OpenForm open(WebForm form, String stage) {
        Tenant shop = new Tenant(
                new UUID(0, 2), "chinar", "Чинар & Ко", "ru", ZoneId.of("Asia/Bishkek"), "KGS", 1, 1, false, null);
        return new OpenForm(form, shop, stage, "lead");
    }
}
