package io.dukon.definitions.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Begins a pack: a small one that is installable, tested, and speaks four languages. */
record NewPack(Path templates) {
    private static final List<String> FILES = List.of(
            "pack.yaml",
            "types/all.yaml",
            "pipelines/orders.yaml",
            "roles/all.yaml",
            "tasks/all.yaml",
            "automations/orders.yaml",
            "tests/orders.yaml",
            "i18n/en.yaml",
            "i18n/ru.yaml",
            "i18n/uz.yaml",
            "i18n/ky.yaml");

    /** @param named a key, for a folder among the templates or here; or the path of a folder named by the key */
    int write(String named, PrintStream out) {
        Path folder = named.contains("/") || !Files.isDirectory(templates) ? Path.of(named) : templates.resolve(named);
        String key = folder.getFileName().toString();
        if (!key.matches("[a-z][a-z0-9-]{1,40}")) {
            throw new PlainProblem("“" + key + "” is not a key. Use small letters, digits and hyphens: flower-shop.");
        }
        if (Files.exists(folder)) {
            throw new PlainProblem("“" + folder + "” is there already. Choose another key, or work on what is there.");
        }
        FILES.forEach(file -> copy(file, folder, key));
        out.println("A pack to begin with stands in " + folder + ". Try it:");
        out.println("  ./dukon pack check " + folder);
        out.println("  ./dukon pack test --mutate " + folder);
        return 0;
    }

    private static void copy(String file, Path folder, String key) {
        try (InputStream text = NewPack.class.getResourceAsStream("skeleton/" + file)) {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, new String(text.readAllBytes(), StandardCharsets.UTF_8).replace("{key}", key));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
