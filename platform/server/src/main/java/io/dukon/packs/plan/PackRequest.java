package io.dukon.packs.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What somebody wants of a pack.
 *
 * @param to       install (also: bring up to date) or uninstall; null = install
 * @param version  null for the newest
 * @param settings answers by id of the setting; the others stay as they are
 * @param choices  how conflicts are to be settled; what is not named stays mine
 * @param mapping  where records of stages that leave go, by full name
 * @param drop     edited items ({@code kind/id}) that an uninstallation shall not keep
 * @param hash     of the plan that was seen; needed to apply
 * @param consent  to the rights that the plan names; needed to apply when there are any
 */
@Schema(name = "PackRequest")
public record PackRequest(
        @Nullable @Schema(enumeration = {"install", "uninstall"}) String to,
        @Nullable String version,
        @Nullable Map<String, JsonNode> settings,
        @Nullable List<ConflictChoice> choices,
        @Nullable Map<String, String> mapping,
        @Nullable List<String> drop,
        @Nullable String hash,
        @Nullable Boolean consent) {

    /** @param value an answer of one's own, in the place of both; null for one of them */
    @Schema(name = "ConflictChoice")
    public record ConflictChoice(
            String path, @Nullable @Schema(enumeration = {"mine", "theirs"}) String choice, @Nullable JsonNode value) {}

    public static PackRequest nothing() {
        return new PackRequest(null, null, null, null, null, null, null, null);
    }

    boolean uninstalls() {
        return "uninstall".equals(to);
    }

    Map<String, JsonNode> answers() {
        return settings == null ? Map.of() : settings;
    }

    List<ConflictChoice> decided() {
        return choices == null ? List.of() : choices;
    }

    List<String> dropped() {
        return drop == null ? List.of() : drop;
    }
}
