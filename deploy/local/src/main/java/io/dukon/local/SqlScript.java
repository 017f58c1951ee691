package io.dukon.local;

import java.util.ArrayList;
import java.util.List;

/** The small part of psql's language that roles.sql uses: statements, \gexec and \connect. */
final class SqlScript {
    private SqlScript() {}

    sealed interface Step {}

    /** {@code generates}: the result is itself SQL to run, the only way to CREATE DATABASE unless it exists. */
    record Statement(String text, boolean generates) implements Step {}

    record Connect(String database) implements Step {}

    static List<Step> parse(String script) {
        var steps = new ArrayList<Step>();
        var pending = new StringBuilder();
        for (var line : script.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("--"))
                .toList()) {
            if (line.startsWith("\\connect ")) {
                steps.add(new Connect(line.substring("\\connect ".length()).strip()));
            } else if (line.endsWith("\\gexec")) {
                steps.add(new Statement(
                        pending
                                + line.substring(0, line.length() - "\\gexec".length())
                                        .strip(),
                        true));
                pending.setLength(0);
            } else if (line.endsWith(";")) {
                steps.add(new Statement(pending + line.substring(0, line.length() - 1), false));
                pending.setLength(0);
            } else {
                pending.append(line).append('\n');
            }
        }
        if (!pending.isEmpty()) {
            throw new IllegalArgumentException("The script ends within a statement: " + pending);
        }
        return steps;
    }
}
