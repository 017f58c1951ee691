package io.dukon.it;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins the list of requirements with what the tests proved into target/requirements.md. */
public final class RequirementsReport {

    private RequirementsReport() {}

    private record Proof(String test, String outcome) {}

    /** @param arguments the folder of the repository */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Map<String, String> requirements = new LinkedHashMap<>();
        for (String line : Files.readAllLines(root.resolve("platform/docs/requirements.tsv"))) {
            requirements.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
        }
        Map<String, List<Proof>> proofs = new TreeMap<>();
        for (String module : List.of("platform/it", "tenant-templates")) {
            read(root.resolve(module).resolve("target"), proofs);
        }
        Path report = Files.createDirectories(root.resolve("target")).resolve("requirements.md");
        Files.write(report, lines(requirements, proofs));
        System.out.println("Requirements proved: "
                + proofs.keySet().stream().filter(requirements::containsKey).count() + " of " + requirements.size()
                + ", see " + report);
    }

    private static void read(Path target, Map<String, List<Proof>> proofs) throws IOException {
        if (!Files.isDirectory(target)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(target, "covers*.tsv")) {
            for (Path covers : files) {
                for (String line : Files.readAllLines(covers)) {
                    String[] parts = line.split("\t");
                    proofs.computeIfAbsent(parts[0], id -> new ArrayList<>()).add(new Proof(parts[1], parts[2]));
                }
            }
        }
    }

    private static List<String> lines(Map<String, String> requirements, Map<String, List<Proof>> proofs) {
        List<String> lines = new ArrayList<>(List.of(
                "# Requirements and their tests", "", "| id | requirement | tests | result |", "|---|---|---|---|"));
        List<String> open = new ArrayList<>();
        requirements.forEach((id, text) -> {
            List<Proof> found = proofs.getOrDefault(id, List.of());
            if (found.isEmpty()) {
                open.add(id);
            } else {
                String tests = String.join(
                        ", ", found.stream().map(Proof::test).distinct().toList());
                lines.add("| " + id + " | " + text.replace("|", "/") + " | " + tests + " | " + result(found) + " |");
            }
        });
        lines.addAll(List.of("", "## Not covered (" + open.size() + ")", "", String.join(", ", open), ""));
        return lines;
    }

    /** A part that could not be tried in this place, such as one of many stories, takes nothing from those that were. */
    private static String result(List<Proof> found) {
        List<String> outcomes = found.stream().map(Proof::outcome).toList();
        if (outcomes.contains("failed")) {
            return "**failed**";
        }
        return outcomes.contains("passed") ? "passed" : "**skipped**";
    }
}
