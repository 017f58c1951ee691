package io.dukon.packs.change;

import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.words.ItemNames;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Texts;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a check says, in the reader's language.
 *
 * @param code names the sentence in every language
 * @param file the file of a pack, or the name of what the shop configured
 * @param line 0 = the whole of it
 */
@Schema(name = "Finding")
public record FindingView(
        @Schema(enumeration = {"error", "warning"}) String severity,
        String code,
        String file,
        int line,
        String message,
        String hint) {

    /** About a file. */
    public static FindingView of(Finding finding) {
        return view(finding, finding.file(), Texts.supported(Callers.locale()));
    }

    /** About what is in force in the shop: it has names, not files. */
    public static FindingView of(Finding finding, ItemNames names) {
        String[] item = finding.file().replaceFirst("\\.yaml$", "").split("/", 2);
        String name = item.length == 2 ? names.full(item[0], item[1]) : finding.file();
        return view(finding, name, names.locale());
    }

    private static FindingView view(Finding finding, String file, String locale) {
        return new FindingView(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.wrong().code(),
                file,
                finding.line(),
                finding.wrong().in(locale),
                finding.advice().in(locale));
    }
}
