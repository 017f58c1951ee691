package io.dukon.packs;

import io.dukon.access.Access;
import io.dukon.configuration.Changes;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.configuration.Installation;
import io.dukon.configuration.PipelineView;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.InputDefinition;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.packs.PackCard.StageColor;
import io.dukon.packs.PackView.PackCounts;
import io.dukon.packs.PackView.PackRole;
import io.dukon.packs.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** The gallery of packs and their installation (RS-004). */
@ApplicationScoped
@Transactional
public class Packs {

    @Inject
    Library library;

    @Inject
    FirstInstallation first;

    @Inject
    Plans plans;

    @Inject
    Changes changes;

    @Inject
    Configurations configurations;

    @Inject
    Access access;

    /**
     * Every pack a shop may take; open to every member. Libraries come along by themselves and are not shown.
     *
     * @param query words of its name, description or promises; null for all
     */
    public List<PackCard> gallery(String query) {
        String wanted = query == null ? "" : query.strip().toLowerCase(Locale.ROOT);
        return library.releases().values().stream()
                .filter(release -> !release.pack().equals(Library.BASE))
                .map(release -> view(release).card())
                .filter(card -> wanted.isEmpty() || says(card, wanted))
                .toList();
    }

    private static boolean says(PackCard card, String wanted) {
        String all = card.title() + " " + card.description() + " " + String.join(" ", card.chips()) + " " + card.key();
        return all.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** What the pack would bring, in the reader's language; open to every member. @throws Problem 404 */
    public PackView preview(String key, String version) {
        return view(library.release(key, version));
    }

    private PackView view(Release release) {
        List<Release> releases = required(release);
        Configuration configuration = library.configuration(releases);
        String locale = Callers.locale();
        List<PipelineView> pipelines = new Descriptions(configuration, locale).pipelines();
        List<PackRole> roles = configuration.roles().values().stream()
                .filter(role -> !role.principal())
                .map(role -> role(configuration, locale, role))
                .toList();
        return new PackView(
                card(release, configuration, pipelines), pipelines, roles, counts(configuration, pipelines, roles));
    }

    private PackCard card(Release release, Configuration configuration, List<PipelineView> pipelines) {
        Installation installed = changes.installation(release.pack()).orElse(null);
        String locale = Callers.locale();
        return new PackCard(
                release.pack(),
                release.version(),
                configuration.text(locale, "pack.title"),
                configuration.text(locale, "pack.description"),
                chips(configuration, locale),
                colors(configuration, pipelines),
                installed == null ? null : new Installed(installed.version(), installed.at()),
                installed == null ? null : library.newer(installed),
                release.own(),
                null);
    }

    private static PackRole role(Configuration configuration, String locale, RoleDefinition role) {
        return new PackRole(role.id(), configuration.text(locale, "roles." + role.id()));
    }

    /** Short promises on the card: {@code pack.chips.*}, in the order of their keys. */
    private static List<String> chips(Configuration configuration, String locale) {
        return configuration.texts().keys("ru").stream()
                .filter(key -> key.startsWith("pack.chips."))
                .sorted()
                .map(key -> configuration.text(locale, key))
                .toList();
    }

    /** The colours of the main pipeline: where requests end up when they are orders, the last place of the intake. */
    private static List<StageColor> colors(Configuration configuration, List<PipelineView> pipelines) {
        String main = configuration.intake().isEmpty()
                ? null
                : configuration
                        .stage(configuration.intake().getLast())
                        .map(Stage::pipeline)
                        .orElse(null);
        return pipelines.stream()
                .filter(one -> main == null || one.id().equals(main))
                .limit(1)
                .flatMap(one -> one.stages().stream())
                .filter(stage -> stage.kind().equals("open"))
                .map(stage -> new StageColor(stage.color()))
                .toList();
    }

    private static PackCounts counts(Configuration configuration, List<PipelineView> pipelines, List<PackRole> roles) {
        int fields = configuration.types().values().stream()
                .filter(type -> !type.id().contains("/"))
                .mapToInt(type -> type.fields().size())
                .sum();
        return new PackCounts(
                pipelines.stream().mapToInt(one -> one.stages().size()).sum(),
                pipelines.size(),
                configuration.automations().size(),
                roles.size(),
                fields);
    }

    /**
     * Installs the current version and what it requires, all or nothing; for administrators. A pack that is installed
     * stays as it is.
     *
     * @return ids of the shop's pipelines
     * @throws Problem 404 for a pack that is not there, 422 {@code setting_needed} for one that needs an answer first
     */
    public List<String> install(String key) {
        return install(key, null);
    }

    /** @param version null for the current one. @throws Problem as {@link #install(String)} */
    List<String> install(String key, String version) {
        access.requireAdmin();
        List<Release> releases = required(library.release(key, version));
        changes.lock();
        Snapshot shop = changes.snapshot();
        if (shop.items().isEmpty() && releases.stream().noneMatch(Release::own) && !asks(releases)) {
            first.install(releases);
        } else if (shop.installation(key).isEmpty()) {
            plans.applyDefaults(key);
        }
        return new Descriptions(Configuration.of(configurations.items()), Callers.locale())
                .pipelines().stream().map(PipelineView::id).toList();
    }

    /** Something without a default: the plan says what. */
    private boolean asks(List<Release> releases) {
        return library.configuration(releases).inputs().values().stream().anyMatch(InputDefinition::unanswered);
    }

    private List<Release> required(Release release) {
        return library.withRequired(release).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
    }
}
