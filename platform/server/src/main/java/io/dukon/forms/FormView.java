package io.dukon.forms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A form for whoever runs the shop.
 *
 * @param publicUrl path of its page
 * @param snippet   HTML to put into the shop's own site
 */
@Schema(name = "Form")
public record FormView(
        UUID id,
        String token,
        String title,
        List<FormField> fields,
        String consent,
        String thankYou,
        String buttonText,
        boolean active,
        String publicUrl,
        String snippet,
        long submissions,
        @Nullable Instant lastAt) {

    static FormView of(WebForm form, String origin) {
        String path = "/f/" + form.token();
        return new FormView(
                form.id(),
                form.token(),
                form.title(),
                form.fields(),
                form.consent(),
                form.thankYou(),
                form.buttonText(),
                form.active(),
                path,
                "<script src=\"" + origin + path + "/embed.js\" async></script>",
                form.submissions(),
                form.lastAt());
    }
}
