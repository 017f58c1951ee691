package io.dukon.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlScriptTest {
    @TempDir
    Path directory;

    @Test
    void statementsGeneratorsAndConnectionsAreToldApart() {
        var steps = SqlScript.parse(
                "-- why\nALTER ROLE a\n  LOGIN;\nSELECT 'CREATE DATABASE d'\nWHERE true \\gexec\n\\connect d\nSELECT 1;\n");
        assertEquals(
                List.of(
                        new SqlScript.Statement("ALTER ROLE a\nLOGIN", false),
                        new SqlScript.Statement("SELECT 'CREATE DATABASE d'\nWHERE true", true),
                        new SqlScript.Connect("d"),
                        new SqlScript.Statement("SELECT 1", false)),
                steps);
    }

    @Test
    void aScriptCutShortIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SqlScript.parse("ALTER ROLE a"));
    }

    @Test
    void theRealScriptNamesEveryPasswordItNeeds() throws Exception {
        var script = Files.readString(Path.of("../postgres/roles.sql"));
        var filled = Placeholders.fill(
                script, Secrets.open(directory.resolve("secrets")).all());
        var steps = SqlScript.parse(filled);
        var whole = steps.toString();
        assertFalse(whole.contains("${"), "a placeholder was left: " + whole);
        for (var role : List.of("dukon_migrator", "dukon_app", "dukon_worker", "keycloak")) {
            var alter = steps.stream()
                    .map(Object::toString)
                    .filter(step -> step.contains("ALTER ROLE " + role + " "))
                    .findFirst()
                    .orElseThrow();
            assertTrue(alter.contains("NOSUPERUSER NOBYPASSRLS"), alter);
        }
    }
}
