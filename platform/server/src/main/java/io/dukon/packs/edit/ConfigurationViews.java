package io.dukon.packs.edit;

import io.dukon.access.Access;
import io.dukon.configuration.Changes;
import io.dukon.configuration.Configurations;
import io.dukon.configuration.Installation;
import io.dukon.configuration.Snapshot;
import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.merge.Change;
import io.dukon.definitions.pack.Kind;
import io.dukon.definitions.pipeline.Stage;
import io.dukon.definitions.words.PathWords;
import io.dukon.identity.Members;
import io.dukon.kernel.Callers;
import io.dukon.packs.Library;
import io.dukon.packs.edit.ConfigurationView.InstalledPack;
import io.dukon.packs.plan.Settings;
import io.dukon.records.Relocations;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The configuration of the shop as its editor shows it. For administrators. */
@ApplicationScoped
@Transactional
public class ConfigurationViews {

    private static final Duration LATELY = Duration.ofDays(30);

    @Inject
    Changes changes;

    @Inject
    Configurations configurations;

    @Inject
    Resets resets;

    @Inject
    Library library;

    @Inject
    Relocations relocations;

    @Inject
    RunCountStore runs;

    @Inject
    Members members;

    @Inject
    Tenants tenants;

    @Inject
    Access access;

    @Inject
    Clock clock;

    public ConfigurationView view() {
        access.requireAdmin();
        long version = tenants.fresh().configurationVersion();
        Snapshot shop = changes.snapshot();
        Sketch sketch = sketch(shop);
        BoardSketch boards = new BoardSketch(sketch);
        CardSketch cards = new CardSketch(sketch);
        RobotSketch robots = new RobotSketch(sketch);
        return new ConfigurationView(
                version,
                Changes.hash(shop),
                packs(shop),
                boards.pipelines(),
                cards.types(),
                cards.lists(),
                robots.robots(),
                robots.tasks(),
                robots.messages(),
                robots.texts(),
                robots.forms(),
                robots.roles(),
                robots.queues(),
                new FilterSketch(sketch).filters(),
                Settings.of(shop, sketch.configuration(), sketch.locale(), pack -> true));
    }

    private Sketch sketch(Snapshot shop) {
        Configuration configuration = Configuration.of(shop.inForce());
        List<String> stages = configuration.pipelines().values().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .map(Stage::name)
                .toList();
        Map<String, Long> holders = new HashMap<>();
        members.list().forEach(member -> member.roles().forEach(role -> holders.merge(role, 1L, Long::sum)));
        return new Sketch(
                shop,
                configuration,
                Callers.locale(),
                origins(shop, configuration),
                relocations.counts(stages),
                ran(),
                runs.stopped(),
                holders);
    }

    /** What a robot did under an earlier name is its own. */
    private Map<String, Long> ran() {
        Configuration named = configurations.current();
        Map<String, Long> all = new HashMap<>();
        runs.since(clock.instant().minus(LATELY))
                .forEach((robot, count) -> all.merge(named.robotNow(robot), count, Long::sum));
        return all;
    }

    /** Which pack brought what, and who changed it since. */
    Origins origins(Snapshot shop, Configuration configuration) {
        Map<String, List<Change>> edits = new LinkedHashMap<>();
        Map<String, String> titles = new HashMap<>();
        for (Installation installation : shop.installations()) {
            edits.put(installation.pack(), resets.edits(shop, installation.pack()));
            titles.put(installation.pack(), title(installation));
        }
        return new Origins(shop, edits, changes.authors(), titles, new PathWords(configuration, Callers.locale()));
    }

    private List<InstalledPack> packs(Snapshot shop) {
        return shop.installations().stream()
                .filter(one -> !one.pack().equals(Library.BASE))
                .map(one -> new InstalledPack(one.pack(), title(one), one.version()))
                .toList();
    }

    private String title(Installation installation) {
        return Configuration.of(library.installed(installation).items(Kind.I18N))
                .text(Callers.locale(), "pack.title");
    }
}
