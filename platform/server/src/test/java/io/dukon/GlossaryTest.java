package io.dukon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read keeps to the words of the glossary: no text says a word that was given up. */
class GlossaryTest {

    private static final Path ROOT = Path.of("../..");
    private static final List<String> PLACES = List.of("platform", "tenant-templates", "deploy/keycloak");
    private static final Pattern TEXTS = Pattern.compile(
            ".*/(?:(?:texts|words|messages)_(\\w\\w)\\.properties|(?:texts|i18n)/(\\w\\w)\\.(?:json|yaml))");
    private static final Pattern GIVEN_UP = Pattern.compile("(?m)^(en|ru|uz|ky) (\\S+) +(\\S+)$");
    private static final Pattern KEYS_AND_PLACES =
            Pattern.compile("(?m)\"[^\"]*\"\\s*:|^\\s*[\\w./-]+\\s*[:=]|\\{[^}\"]*}|<[^>]*>");

    private record Word(String language, Pattern pattern, String instead) {}

    @Test
    void no_text_says_a_word_that_was_given_up() throws IOException {
        List<Word> words = words();
        List<String> said = new ArrayList<>();
        int files = 0;
        for (Path file : texts()) {
            files++;
            String language = language(file);
            String text = KEYS_AND_PLACES.matcher(Files.readString(file)).replaceAll(" ");
            for (Word word : words) {
                Matcher found = word.pattern().matcher(text);
                while (word.language().equals(language) && found.find()) {
                    said.add(ROOT.relativize(file) + ": “" + found.group() + "”, say “" + word.instead() + "”");
                }
            }
        }
        assertTrue(
                files > 150 && words.size() > 30, "the search finds texts and words: " + files + ", " + words.size());
        assertEquals(List.of(), said, "one word for one thing, platform/docs/glossary.md says which");
    }

    private static List<Word> words() throws IOException {
        List<Word> words = new ArrayList<>();
        Matcher line = GIVEN_UP.matcher(Files.readString(ROOT.resolve("platform/docs/glossary.md")));
        while (line.find()) {
            Pattern whole = Pattern.compile(
                    "(?<![\\p{L}ʻʼ-])(?:" + line.group(2) + ")(?![\\p{L}ʻʼ])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            words.add(new Word(line.group(1), whole, line.group(3)));
        }
        return words;
    }

    private static List<Path> texts() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String place : PLACES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(place))) {
                files.filter(file -> !ours(file).matches(".*/(target|node_modules|src/test)/.*"))
                        .filter(file -> language(file) != null)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String language(Path file) {
        if (file.endsWith("words.properties")) {
            return "en";
        }
        Matcher name = TEXTS.matcher(ours(file));
        return !name.matches() ? null : name.group(1) != null ? name.group(1) : name.group(2);
    }

    private static String ours(Path file) {
        return file.toString().replace('\\', '/');
    }
}
