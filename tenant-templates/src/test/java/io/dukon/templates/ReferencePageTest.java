package io.dukon.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.reference.ReferencePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of attributes says what the grammar says. */
class ReferencePageTest {
    @Test
    void thePageIsNotStale() throws IOException {
        String page = ReferencePage.of(Grammar.packs());
        Files.writeString(Path.of("target/attributes.md"), page);

        assertEquals(
                page,
                Files.readString(Path.of("attributes.md")),
                "the grammar has changed: copy tenant-templates/target/attributes.md to tenant-templates/attributes.md");
    }
}
