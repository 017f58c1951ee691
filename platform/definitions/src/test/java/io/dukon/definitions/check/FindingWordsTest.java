package io.dukon.definitions.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dukon.definitions.Packs;
import io.dukon.definitions.pack.Finding;
import io.dukon.definitions.pack.Phrase;
import io.dukon.definitions.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a check says is said to a shop's owner too, in the owner's language. */
class FindingWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/io/dukon/definitions");
    private static final Pattern CODE = Pattern.compile(
            "(?:report\\.(?:error|warning|flaw)\\([^;]*?|Phrase\\.of\\(|"
                    + "Finding\\.error\\([^;]*?|new YamlProblem\\([^;]*?|Refused\\([^;]*?|new Unreadable\\(|new StoryProblem\\()\"([a-z][a-z0-9_]+)\"[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uz", "ky"})
    void everySentenceHasItsValuesInEveryLanguage(String locale) {
        var english = Words.beside(Phrase.class, "en").bundle();
        var other = Words.beside(Phrase.class, locale).bundle();
        for (String key : english.keySet()) {
            String said = english.getString(key);
            assertEquals(places(said), places(other.getString(key)), key);
            boolean words = said.replaceAll("\\{.*}", "").matches(".*[a-z]{2}.*");
            if (words && !key.equals("digest_filter.hint")) {
                assertNotEquals(said, other.getString(key), key);
            }
        }
    }

    @Test
    void everyCodeHasItsSentence() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(FindingWordsTest::speaks).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        assertTrue(codes.size() > 120, "the search finds codes at all: " + codes.size());
        codes.removeIf(code -> code.endsWith("_"));
        var english = Words.beside(Phrase.class, "en").bundle();
        assertEquals(
                List.of(),
                codes.stream().filter(code -> !english.containsKey(code)).toList());
    }

    @Test
    void anOwnerReadsWhatIsWrong() {
        List<Finding> findings = PackCheck.check(
                Packs.read(
                        "types/deal.yaml", "{ id: deal, fields: [] }",
                        "pipelines/a.yaml", "{ id: sale, type: deel, stages: [ { id: new, kind: open, color: 1 } ] }",
                        "i18n/en.yaml", "pack: { title: T, description: D }"),
                List.of());
        Finding wrong = findings.stream()
                .filter(one -> one.wrong().code().equals("no_type"))
                .findFirst()
                .orElseThrow();
        assertEquals("there is no type “deel”, did you mean “deal”?", wrong.said("en"));
        assertEquals("нет карточки «deel», может быть, «deal»?", wrong.said("ru"));
        assertEquals("«deel» kartochkasi yoʻq, balki «deal»?", wrong.said("uz"));
        assertEquals("«deel» карточкасы жок, балким «deal»?", wrong.said("ky"));
    }

    @Test
    void whatAReaderRefusesIsSaidInEveryLanguageToo() {
        List<Finding> findings = PackCheck.check(
                Packs.read("pipelines/a.yaml", "{ id: a, type: deal, stages: [ { id: new, kind: ajar } ] }"),
                List.of());
        Finding wrong = findings.stream()
                .filter(one -> one.wrong().code().equals("unreadable"))
                .findFirst()
                .orElseThrow();
        assertEquals("kind of a stage is open, won or lost, not “ajar”", wrong.said("en"));
        assertEquals("не читается: стадия бывает open, won или lost, а не «ajar»", wrong.said("ru"));
    }

    /** Why a move is refused is told by the pack's own text. */
    private static boolean speaks(Path file) {
        return file.toString().endsWith(".java") && !file.startsWith(SOURCES.resolve("pipeline/Moves.java"));
    }

    private static Set<String> places(String text) {
        Set<String> found = new TreeSet<>();
        Matcher place = Pattern.compile("\\{\\d}").matcher(text);
        while (place.find()) {
            found.add(place.group());
        }
        return found;
    }
}
