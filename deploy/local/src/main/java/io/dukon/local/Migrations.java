package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings the schema up to date before the server starts, so that the server never needs the owner's password. */
final class Migrations {
    private final Settings settings;
    private final Secrets secrets;

    Migrations(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    void run() throws IOException {
        var stamp = stamp();
        var stampFile = settings.home().resolve("migrated.txt");
        if (Stamp.matches(stampFile, stamp)) {
            return;
        }
        migrate();
        Files.writeString(stampFile, stamp);
    }

    /** Everything the schema is made of; the same again would only find nothing to do, and take seconds to find it. */
    private String stamp() throws IOException {
        var sources = new ArrayList<Path>();
        try (var jars = Files.list(settings.libraries())) {
            jars.filter(jar -> jar.getFileName().toString().startsWith("dukon-"))
                    .sorted()
                    .forEach(sources::add);
        }
        sources.add(templates());
        return Stamp.of(sources.toArray(Path[]::new));
    }

    private void migrate() {
        var log = settings.logs().resolve("migrations.log");
        var command =
                List.of(Commands.java(), "-Xmx256m", "-cp", settings.libraries() + "/*", "io.dukon.schema.Migrate");
        if (Commands.run(command, env(), settings.root(), log, 600) != 0) {
            throw new PlainError(
                    "The database could not be brought to this version.\n" + Logs.indentedTail(log, 20),
                    "The server was not started. The whole log is in " + log + ". For a fresh database: ./dukon reset");
        }
    }

    private Map<String, String> env() {
        var env = new HashMap<String, String>();
        env.put("DUKON_DB_URL", settings.jdbcUrl("dukon"));
        // Packs are written here: nobody raises a version for each try.
        env.put("DUKON_PACKS", "drafts");
        env.put("DUKON_DB_MIGRATOR_USER", "dukon_migrator");
        env.put("DUKON_DB_MIGRATOR_PASSWORD", secrets.get(Secrets.MIGRATOR));
        env.put("DUKON_TEMPLATES_DIR", templates().toString());
        return env;
    }

    private Path templates() {
        return settings.root().resolve("tenant-templates");
    }
}
