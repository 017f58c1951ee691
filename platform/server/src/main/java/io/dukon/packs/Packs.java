package io.dukon.packs;

import io.dukon.access.Access;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Descriptions;
import io.dukon.configuration.PipelineView;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.role.RoleDefinition;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Problem;
import io.dukon.packs.PackCard.StageColor;
import io.dukon.packs.PackStore.Release;
import io.dukon.packs.PackView.PackCounts;
import io.dukon.packs.PackView.PackRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The gallery of packs and their installation (RS-004). */
@ApplicationScoped
@Transactional
public class Packs {

    @Inject
    Library library;

    @Inject
    PackStore store;

    @Inject
    Configurations configurations;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** Every pack a shop may take; open to every member. Libraries come along by themselves and are not shown. */
    public List<PackCard> gallery() {
        Map<String, Installed> installed = store.installed();
        return library.releases().keySet().stream()
                .filter(key -> !key.equals(Library.BASE))
                .map(key -> view(key, installed.get(key)).card())
                .toList();
    }

    /** What the pack would bring, in the reader's language; open to every member. @throws Problem 404 */
    public PackView preview(String key) {
        return view(key, store.installed().get(key));
    }

    private PackView view(String key, Installed installed) {
        List<Release> releases = required(key);
        Release release = releases.getLast();
        Configuration configuration = library.configuration(releases);
        String locale = Callers.locale();
        List<PipelineView> pipelines = new Descriptions(configuration, locale).pipelines();
        List<PackRole> roles = configuration.roles().values().stream()
                .filter(role -> !role.principal())
                .map(role -> role(configuration, locale, role))
                .toList();
        return new PackView(
                new PackCard(
                        key,
                        release.version(),
                        configuration.text(locale, "pack.title"),
                        configuration.text(locale, "pack.description"),
                        chips(configuration, locale),
                        colors(configuration, pipelines),
                        installed),
                pipelines,
                roles,
                counts(configuration, pipelines, roles));
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
     * @throws Problem 404 for a pack that is not there
     */
    public List<String> install(String key) {
        access.requireAdmin();
        List<Release> releases = required(key);
        configurations.lock();
        Map<String, Installed> installed = store.installed();
        List<Release> missing = releases.stream()
                .filter(release -> !installed.containsKey(release.pack()))
                .toList();
        if (!missing.isEmpty()) {
            add(missing);
        }
        return new Descriptions(Configuration.of(configurations.items()), Callers.locale())
                .pipelines().stream().map(PipelineView::id).toList();
    }

    /** Their order is kept in the time of installation: what is required comes first. */
    private void add(List<Release> missing) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID by = Callers.current().memberId();
        for (Release release : missing) {
            store.install(release, at, by);
            at = at.plus(1, ChronoUnit.MICROS);
        }
        configurations.changed();
    }

    private List<Release> required(String key) {
        return library.withRequired(key)
                .filter(releases -> !key.equals(Library.BASE))
                .orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
    }
}
