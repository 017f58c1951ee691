package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The database server. It detaches by itself and writes its own pid file, which is what is believed: a server that
 * survived a killed launcher is simply adopted.
 */
final class Postgres implements Part {
    private static final String CONFIGURATION =
            """
      # Written by ./dukon up. Put own settings into own.conf beside it.
      listen_addresses = '127.0.0.1'
      port = %d
      unix_socket_directories = ''
      max_connections = 150
      shared_buffers = 256MB
      effective_cache_size = 1GB
      max_wal_size = 2GB
      random_page_cost = 1.1
      # People's data: a power cut must not lose what was confirmed.
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      timezone = 'UTC'
      log_timezone = 'UTC'
      log_line_prefix = '%%m [%%p] %%u@%%d '
      include_if_exists = 'own.conf'
      """;

    private final Settings settings;
    private final Secrets secrets;
    private final Path programs;
    private final Path data;

    Postgres(Settings settings, Secrets secrets, Versions versions) {
        this.settings = settings;
        this.secrets = secrets;
        this.programs = settings.programs().resolve("postgresql-" + versions.postgresql());
        this.data = settings.home().resolve("postgres");
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void prepare() throws IOException {
        if (Files.isExecutable(programs.resolve("bin/postgres"))) {
            return;
        }
        Files.createDirectories(programs.getParent());
        var archive = PostgresArchive.forThisMachine();
        try (var in = Postgres.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw new PlainError(
                        "There are no PostgreSQL programs for this machine (" + archive + ") in the build.",
                        "Build on this machine with ./dukon up; if the machine is neither Linux nor macOS, use one of them or a container.");
            }
            Unpacking.tarXz(in, programs);
        }
    }

    @Override
    public void start() throws IOException {
        if (running() && portInUse() == settings.ports().postgres()) {
            return;
        }
        stop();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            create();
        }
        configure();
        var log = log();
        for (int attempt = 1; ctl("start", "-w", "-t", "90", "-l", log.toString()) != 0; attempt++) {
            if (attempt == 4) {
                throw new PlainError(
                        "PostgreSQL does not start.\n" + Logs.indentedTail(log, 15),
                        "The whole log is in " + log + ".");
            }
            // After a hard kill its helpers need a moment to notice and let go of the shared memory.
            Waiting.pause(2000);
        }
    }

    private void create() throws IOException {
        var half = data.resolveSibling("postgres.creating");
        Trees.delete(half);
        Trees.delete(data);
        Files.createDirectories(
                half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var password = settings.run().resolve("initdb.secret");
        Files.createDirectories(password.getParent());
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, secrets.get(Secrets.SUPERUSER));
            initdb(half, password);
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initdb(Path directory, Path password) throws IOException {
        var command = Commands.joined(
                Unprivileged.prefix(directory, password),
                programs.resolve("bin/initdb").toString(),
                "-D",
                directory.toString(),
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--locale=C",
                "--no-instructions");
        if (Commands.run(command, Map.of(), settings.home(), log(), 300) != 0) {
            throw new PlainError(
                    "The database cannot be created.\n" + Logs.indentedTail(log(), 15),
                    "The whole log is in " + log() + ".");
        }
    }

    /** Written at every start, so that a changed port or a newer launcher reaches an old installation. */
    private void configure() throws IOException {
        Files.writeString(
                data.resolve("dukon.conf"),
                CONFIGURATION.formatted(settings.ports().postgres()));
        var main = data.resolve("postgresql.conf");
        var include = "include_if_exists = 'dukon.conf'";
        if (!Files.readString(main).contains(include)) {
            Files.writeString(main, Files.readString(main) + "\n" + include + "\n");
        }
    }

    @Override
    public void stop() {
        try {
            if (running() && ctl("stop", "-w", "-m", "fast", "-t", "60") != 0) {
                ctl("stop", "-w", "-m", "immediate", "-t", "30");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int ctl(String... arguments) throws IOException {
        Files.createDirectories(log().getParent());
        if (!Files.exists(log())) {
            Files.createFile(log());
        }
        var command = Commands.joined(
                Unprivileged.prefix(data, log()), programs.resolve("bin/pg_ctl").toString(), "-D", data.toString());
        command.addAll(List.of(arguments));
        return Commands.run(command, Map.of(), settings.home(), settings.logs().resolve("postgres-control.log"), 200);
    }

    @Override
    public OptionalLong pid() {
        var lines = pidFile();
        if (lines.isEmpty()) {
            return OptionalLong.empty();
        }
        long pid = Long.parseLong(lines.getFirst().strip());
        // The file survives a crash of the machine, and its number may by then belong to anybody.
        boolean ours = ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(true))
                .isPresent();
        return ours ? OptionalLong.of(pid) : OptionalLong.empty();
    }

    private int portInUse() {
        var lines = pidFile();
        return lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : -1;
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (IOException none) {
            return List.of();
        }
    }

    @Override
    public boolean ready() {
        return running() && pidFile().stream().anyMatch(line -> line.strip().equals("ready"));
    }

    @Override
    public Path log() {
        return settings.logs().resolve("postgresql.log");
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.ports().postgres());
    }
}
