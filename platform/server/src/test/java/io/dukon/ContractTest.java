package io.dukon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed contract is what the code offers; the browser's client is generated from it. */
class ContractTest {

    @Test
    void the_committed_contract_is_not_stale() throws IOException {
        assertEquals(
                Files.readString(Path.of("src/main/openapi/openapi.yaml")),
                Files.readString(Path.of("target/openapi/openapi.yaml")),
                "the API changed: look at the difference, then copy platform/server/target/openapi/openapi.yaml to"
                        + " platform/server/src/main/openapi/openapi.yaml and commit it with the change");
    }
}
