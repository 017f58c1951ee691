package io.dukon.packs.change;

import io.dukon.definitions.pack.Finding;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check says. @param file the file of a pack, or the item; @param line 0 = the whole of it */
@Schema(name = "Finding")
public record FindingView(
        @Schema(enumeration = {"error", "warning"}) String severity,
        String file,
        int line,
        String message,
        String hint) {

    public static FindingView of(Finding finding) {
        return new FindingView(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.file(),
                finding.line(),
                finding.message(),
                finding.hint());
    }
}
