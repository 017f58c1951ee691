package io.dukon.integrations;

import io.dukon.tariffs.Tariff;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * An app as people see it.
 *
 * @param opens        whether a program comes in for it, by an address and a password that its installation shows
 * @param included     whether the tariff has it
 * @param neededTariff the lowest tariff that has it; absent when the shop's does
 * @param active       whether it works; one that is installed does not when the tariff became too small
 * @param installedBy  name of the member
 */
@Schema(name = "AppView")
public record AppView(
        String id,
        String name,
        String summary,
        String detail,
        boolean opens,
        boolean included,
        @Nullable TariffName neededTariff,
        boolean installed,
        boolean active,
        @Nullable Instant installedAt,
        @Nullable String installedBy) {

    /** A tariff, by its name in the caller's language. */
    @Schema(name = "TariffName")
    public record TariffName(String id, String name) {
        static TariffName of(Tariff tariff, String language) {
            return new TariffName(tariff.id(), tariff.name(language));
        }
    }

    /** @param limit absent = any number */
    @Schema(name = "AppPlaces")
    public record Taken(int used, @Nullable Integer limit) {}

    @Schema(name = "AppList")
    public record All(TariffName tariff, Taken places, List<AppView> items) {}

    /** @param credentials absent for an app that no program comes in for */
    @Schema(name = "AppInstalled")
    public record Installed(@Nullable Credentials credentials) {}
}
