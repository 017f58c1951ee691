package io.dukon.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Pack;
import io.dukon.definitions.pack.PackReader;
import io.dukon.definitions.pack.RequiredPacks;
import io.dukon.definitions.pack.Shelf;
import io.dukon.definitions.pipeline.Pipeline;
import io.dukon.definitions.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every release of Retail sales says what the specification says, letter for letter, and counts as it counts. */
class RetailSalesTest {
    private static final Proofs PROOFS = new Proofs();
    private static final Map<Path, Configuration> RELEASES = new Shelf(
                    Path.of("").toAbsolutePath())
            .releases().stream()
                    .filter(release -> release.getParent().endsWith("retail-sales"))
                    .collect(Collectors.toMap(release -> release, RetailSalesTest::installed));

    private static Configuration installed(Path release) {
        Pack pack = PackReader.read(release).pack();
        List<Item> items = new ArrayList<>(pack.items());
        RequiredPacks.of(release, pack.manifest()).forEach(required -> items.addAll(required.items()));
        return Configuration.of(items);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/requirements/retail-sales.csv", delimiter = ';', useHeadersInDisplayName = true)
    void saysThePrescribedWords(String requirement, String key, String ru, String en, String uz, String ky) {
        List<String> wrong = new ArrayList<>();
        RELEASES.forEach((release, configuration) -> {
            Texts texts = configuration.texts();
            compare(wrong, release, texts, "ru", key, ru);
            compare(wrong, release, texts, "en", key, en);
            compare(wrong, release, texts, "uz", key, uz);
            compare(wrong, release, texts, "ky", key, ky);
        });
        PROOFS.add(requirement, "RetailSalesTest.saysThePrescribedWords", wrong.isEmpty());
        assertEquals(List.of(), wrong);
    }

    /** @param prescribed null where the specification leaves the words to us */
    private static void compare(
            List<String> wrong, Path release, Texts texts, String locale, String key, String prescribed) {
        String said = texts.own(locale, key)
                .map(text -> text.replace("{record.title}", "{title}").replace("{record.number}", "{order}"))
                .orElse("nothing");
        if (prescribed != null && !prescribed.equals(said)) {
            wrong.add(release.getFileName() + " " + locale + ": “" + said + "” instead of “" + prescribed + "”");
        }
    }

    /** RS-OP-12: offers, invoices and requests take no place of a tariff. */
    @Test
    void onlyItsDealPipelinesCountTowardTheTariff() {
        assertEquals(2, RELEASES.size());
        boolean right = RELEASES.values().stream()
                .allMatch(one -> counted(one).equals(Set.of("sale", "purchase", "production")));
        PROOFS.add("RS-OP-12", "RetailSalesTest.onlyItsDealPipelinesCountTowardTheTariff", right);
        assertEquals(
                true,
                right,
                RELEASES.values().stream().map(RetailSalesTest::counted).toList()::toString);
    }

    private static Set<String> counted(Configuration configuration) {
        return configuration.pipelines().values().stream()
                .filter(Pipeline::counts)
                .map(Pipeline::id)
                .collect(Collectors.toSet());
    }

    @AfterAll
    static void tellWhatIsCovered() throws IOException {
        PROOFS.write("words");
    }
}
