package io.dukon.definitions.merge;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.pack.Phrase;

/**
 * A thing that both sides changed, each in its own way; or a clean merge that its check refuses. Until it is decided,
 * mine stays.
 *
 * @param path as in {@link Change}
 * @param base what it was, null when it was not there
 * @param mine null when the shop removed it
 * @param theirs null when the new version removed it
 * @param finding what the check says about the merged result, null when it was not asked or is content
 */
public record Conflict(String path, JsonNode base, JsonNode mine, JsonNode theirs, Severity severity, Phrase finding) {

    static Conflict of(Path path, Tree base, Tree mine, Tree theirs) {
        return new Conflict(
                path.toString(),
                Tree.json(base),
                Tree.json(mine),
                Tree.json(theirs),
                severity(path, mine == null || theirs == null),
                null);
    }

    /** Rights may open what was closed, something removed may be needed, words and order harm nobody. */
    private static Severity severity(Path path, boolean removal) {
        if (removal || path.kind().equals("roles")) {
            return Severity.DANGER;
        }
        boolean harmless = path.kind().equals("i18n")
                || (!path.steps().isEmpty()
                        && (path.steps().getLast().name().equals("order")
                                || path.steps().getLast().name().equals("color")));
        return harmless ? Severity.INFO : Severity.ATTENTION;
    }

    /** Of the item, {@code pipelines/sale}. */
    public String item() {
        return Path.parse(path).item();
    }

    /** @param own only for {@link Choice#OWN} */
    public Decision decide(Choice choice, JsonNode own) {
        return new Decision(path, ConfigurationHash.of(theirs), choice, own);
    }
}
