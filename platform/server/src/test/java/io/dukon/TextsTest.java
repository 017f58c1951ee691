package io.dukon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the server exists in the four languages, with the same places to fill. */
class TextsTest {

    private static final Path ROOT = Path.of("src/main/resources/io/dukon");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern PROBLEM = Pattern.compile(
            "(?:Problem\\.of\\(\\s*\\d{3}|\\.at\\([^;]*?|new Limit\\([^;]*?),\\s*\"(\\w+(?:\\.\\w+)?)\",\\s*\"(\\w+)\"\\s*[,)]");

    @Test
    void every_text_exists_in_every_language() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path english : bundles()) {
            Properties base = load(english);
            for (String language : List.of("ru", "uz", "ky")) {
                Path other = english.resolveSibling("texts_" + language + ".properties");
                Properties texts = Files.exists(other) ? load(other) : new Properties();
                for (String key : new TreeSet<>(base.stringPropertyNames())) {
                    if (!places(base.getProperty(key)).equals(places(texts.getProperty(key, "{99}")))) {
                        missing.add(other + ": " + key);
                    }
                }
                texts.stringPropertyNames().stream()
                        .filter(key -> !base.containsKey(key))
                        .forEach(key -> missing.add(english + ": " + key));
            }
        }
        assertEquals(List.of(), missing, "people read these texts in their own language");
    }

    @Test
    void every_problem_has_its_words() throws IOException {
        List<String> missing = new ArrayList<>();
        int problems = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher problem = PROBLEM.matcher(Files.readString(file));
                while (problem.find()) {
                    problems++;
                    Path bundle =
                            ROOT.resolve(problem.group(1).replace('.', '/')).resolve("texts_en.properties");
                    Properties texts = Files.exists(bundle) ? load(bundle) : new Properties();
                    if (!texts.containsKey(problem.group(2)) && !texts.containsKey(problem.group(2) + ".detail")) {
                        missing.add(file.getFileName() + ": " + problem.group(1) + "." + problem.group(2));
                    }
                }
            }
        }
        assertTrue(problems > 5, "the search finds problems at all: " + problems);
        assertEquals(List.of(), missing, "a problem without words is a riddle for the person who meets it");
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.getFileName().toString().equals("texts_en.properties"))
                    .toList();
        }
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            found.add(place.group(1));
        }
        return found;
    }

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
