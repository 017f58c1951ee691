package io.dukon.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which requirements a class of tests proved, told in a file of its own for target/requirements.md. */
final class Proofs {
    private final List<String> lines = new ArrayList<>();

    void add(String requirement, String test, boolean passed) {
        lines.add(requirement + "\t" + test + "\t" + (passed ? "passed" : "failed"));
    }

    void write(String name) throws IOException {
        Files.write(Path.of("target", "covers-" + name + ".tsv"), lines);
    }
}
