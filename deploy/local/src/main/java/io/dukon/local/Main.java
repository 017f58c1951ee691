package io.dukon.local;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;

/** The commands of {@code ./dukon} that concern the running installation. */
public final class Main {
    private final Settings settings;
    private final PrintStream out;

    private Main(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out));
    }

    private static int run(String[] arguments, PrintStream out) {
        try {
            var settings =
                    Settings.from(System.getenv(), Path.of(System.getenv().getOrDefault("DUKON_ROOT", ".")));
            Files.createDirectories(settings.home());
            new Main(settings, out).command(Arrays.asList(arguments));
            return 0;
        } catch (PlainError e) {
            return tell(e, out);
        } catch (CompletionException e) {
            if (e.getCause() instanceof PlainError plain) {
                return tell(plain, out);
            }
            return unexpected(e, out);
        } catch (IOException | MessagingException | RuntimeException e) {
            return unexpected(e, out);
        }
    }

    private static int tell(PlainError e, PrintStream out) {
        out.println();
        out.println(e.getMessage());
        out.println(e.remedy());
        return 1;
    }

    private static int unexpected(Exception e, PrintStream out) {
        out.println();
        out.println("This went wrong in a way nobody foresaw; please report it with these lines:");
        e.printStackTrace(out);
        return 2;
    }

    private void command(List<String> words) throws IOException, MessagingException {
        var command = words.isEmpty() ? "status" : words.getFirst();
        var argument = words.size() > 1 ? words.get(1) : "";
        switch (command) {
            case "up" -> alone(() -> up(words.contains("--demo")));
            case "down" -> alone(this::down);
            case "reset" -> alone(() -> reset(words.contains("--yes")));
            case "status" -> status(words.contains("--json"));
            case "logs" -> Logs.print(installation().parts(), argument, out);
            case "mail" -> new Mailbox(settings.mail(), out).show(argument);
            case "tariff" ->
                new ShopTariff(settings, installation().secrets(), out).run(words.subList(1, words.size()));
            default ->
                throw new PlainError(
                        "There is no command \"" + command + "\".",
                        "Choose one of: up [--demo], down, status [--json], logs [name], reset, mail, tariff.");
        }
    }

    private Installation installation() throws IOException {
        return new Installation(settings, out);
    }

    private void up(boolean demo) throws IOException {
        var installation = installation();
        var before = installation.parts().stream().map(Part::pid).toList();
        installation.up();
        var unchanged =
                before.equals(installation.parts().stream().map(Part::pid).toList());
        out.println();
        out.println(
                unchanged
                        ? "Dukon already ran at " + settings.publicUrl()
                        : "Dukon is ready at " + settings.publicUrl());
        out.println("Login server " + settings.keycloakUrl() + "/admin (user " + Realm.ADMIN + ", password in "
                + settings.home().resolve("secrets.properties") + ")");
        out.println("Mail it sends: ./dukon mail     Stop: ./dukon down");
        if (demo) {
            new Demo(settings, out).fill(installation.secrets().get(Secrets.SECRET_KEY));
        }
    }

    private void down() throws IOException {
        var installation = installation();
        if (installation.parts().stream().noneMatch(Part::running)) {
            out.println("Nothing runs.");
            return;
        }
        installation.down();
        out.println("Stopped. The data stay in " + settings.home() + ".");
    }

    private void reset(boolean sure) throws IOException {
        if (!sure && System.console() != null) {
            var answer = System.console()
                    .readLine("This deletes all shops, people and mail in %s. Type yes to go on: ", settings.home());
            sure = "yes".equals(answer);
        }
        if (!sure) {
            throw new PlainError("Nothing was deleted.", "To delete without being asked: ./dukon reset --yes");
        }
        installation().down();
        // By name: the place may be one where other things live as well.
        for (var name : List.of(
                "postgres",
                "postgres.creating",
                "keycloak",
                "wildfly",
                "mail",
                "logs",
                "run",
                "migrated.txt",
                "secrets.properties")) {
            Trees.delete(settings.home().resolve(name));
        }
        out.println("Everything is deleted. ./dukon up starts afresh.");
    }

    private void status(boolean json) throws IOException {
        var status = new Status(settings, installation().parts());
        if (json) {
            status.printJson(out);
        } else {
            status.print(out);
        }
    }

    private void alone(Deed deed) throws IOException {
        try (var channel = FileChannel.open(
                        settings.home().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new PlainError(
                        "Another ./dukon command is at work on this installation.", "Wait until it is done.");
            }
            deed.run();
        }
    }

    @FunctionalInterface
    private interface Deed {
        void run() throws IOException;
    }
}
