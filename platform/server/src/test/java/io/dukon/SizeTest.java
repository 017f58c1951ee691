package io.dukon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files and methods: a reader should see a thing whole. Looks at every module of the product. */
class SizeTest {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 30;
    private static final Pattern METHOD_START =
            Pattern.compile("^ {4}(?! )(?!.*\\b(class|record|interface|enum)\\b)[\\w@<].*\\)[^;=]*\\{$");

    @Test
    void files_are_short() throws IOException {
        List<String> tooLong = new ArrayList<>();
        List<Path> files = new ArrayList<>(sources());
        files.addAll(ofTheBrowser());
        for (Path file : files) {
            long lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertEquals(
                List.of(),
                tooLong,
                "a file over " + LONGEST_FILE + " lines holds more than one thing: split it by noun");
    }

    @Test
    void methods_are_short() throws IOException {
        List<String> tooLong = new ArrayList<>();
        int methods = 0;
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            for (int start = 0; start < lines.size(); start++) {
                if (METHOD_START.matcher(lines.get(start)).matches()) {
                    methods++;
                    int length = lengthFrom(lines, start);
                    if (length > LONGEST_METHOD) {
                        tooLong.add(file + ":" + (start + 1) + ": " + length);
                    }
                }
            }
        }
        assertTrue(methods > 100, "the search finds methods at all: " + methods);
        assertEquals(List.of(), tooLong, "a method over " + LONGEST_METHOD + " lines does more than one thing");
    }

    private static int lengthFrom(List<String> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).equals("    }")) {
            end++;
        }
        return end - start - 1;
    }

    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String root : List.of(
                "src", "../definitions/src", "../schema/src", "../it/src", "../bench/src", "../../deploy/local/src")) {
            found.addAll(under(root, Pattern.compile(".*\\.java")));
        }
        return found;
    }

    /** Code and styles of the browser; what is generated from the contract of the server has the length it has. */
    private static List<Path> ofTheBrowser() throws IOException {
        return under("../ui/src", Pattern.compile(".*(?<!/api/schema)\\.(tsx?|css)"));
    }

    private static List<Path> under(String root, Pattern name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> name.matcher(file.toString()).matches()).toList();
        }
    }
}
