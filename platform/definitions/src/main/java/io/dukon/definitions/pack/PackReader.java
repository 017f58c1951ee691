package io.dukon.definitions.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a pack's folder into canonical items. What it cannot read it reports and leaves out. */
public final class PackReader {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Sources sources = new Sources();
    private Manifest manifest = Manifest.of(Json.object());

    private PackReader() {}

    /**
     * Reads the folder, in any file system.
     *
     * @throws java.io.UncheckedIOException when there is no such folder
     */
    public static ReadResult read(Path dir) {
        PackFolder folder = new PackFolder(dir);
        PackReader reader = new PackReader();
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : folder.files()) {
            try {
                boolean large = Files.size(file) > 4L * YamlText.LARGEST;
                texts.put(folder.name(file), large ? " ".repeat(YamlText.LARGEST + 1) : Files.readString(file));
            } catch (IOException notText) {
                reader.findings.add(Finding.error(folder.name(file), 0, "not_utf8"));
            }
        }
        return reader.readAll(texts);
    }

    /** Reads an uploaded pack: texts by their path in the pack's folder. */
    public static ReadResult read(SortedMap<String, String> files) {
        return new PackReader().readAll(files);
    }

    private ReadResult readAll(SortedMap<String, String> files) {
        if (!files.containsKey("pack.yaml")) {
            findings.add(Finding.error("pack.yaml", 0, "no_pack"));
        }
        if (files.size() > PackFolder.MOST_FILES) {
            findings.add(Finding.error("pack.yaml", 0, "many_files", PackFolder.MOST_FILES));
        } else if (files.values().stream().mapToLong(String::length).sum() > PackFolder.LARGEST) {
            findings.add(Finding.error("pack.yaml", 0, "large_pack"));
        } else {
            files.forEach(this::readFile);
            items.replaceAll(this::expandPart);
        }
        return new ReadResult(new Pack(manifest, items), List.copyOf(findings), sources);
    }

    /** A part names folders and files; stored, it names items, because files are forgotten. */
    private Item expandPart(Item part) {
        if (!part.is(Kind.PARTS)) {
            return part;
        }
        ObjectNode content = part.content().deepCopy();
        ArrayNode expanded = Json.nodes().arrayNode();
        for (String named : Json.strings(content, "items")) {
            List<Item> covered =
                    items.stream().filter(item -> covers(named, item)).toList();
            if (covered.isEmpty()) {
                Sources.Place place = sources.of(part);
                findings.add(Finding.error(place.file(), place.line(), "empty_part", part.id(), named));
            }
            covered.forEach(item -> expanded.add(item.kind() + "/" + item.id()));
        }
        content.set("items", expanded);
        return new Item(part.kind(), part.id(), content);
    }

    private boolean covers(String named, Item item) {
        String file = sources.of(item).file();
        return file.startsWith(named + "/") || file.equals(named + ".yaml");
    }

    private void readFile(String name, String text) {
        try {
            take(name, YamlText.read(text));
        } catch (YamlProblem problem) {
            findings.add(Finding.error(
                    name, problem.line(), problem.phrase(), problem.phrase().hint()));
        }
    }

    private void take(String file, YamlText.Tree tree) {
        if (file.equals("pack.yaml")) {
            takeManifest(file, tree);
            return;
        }
        Optional<Kind> kind = file.contains("/")
                ? Kind.of(file.substring(0, file.indexOf('/'))).filter(Kind::folder)
                : Optional.empty();
        if (kind.isEmpty()) {
            findings.add(Finding.error(file, 1, "no_folder", file));
        } else if (kind.get() == Kind.I18N || kind.get() == Kind.DEMO) {
            String stem = file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
            add(kind.get(), stem, tree.root(), file, tree);
        } else {
            Json.asList(tree.root()).forEach(content -> takeItem(kind.get(), content, file, tree));
        }
    }

    private void takeManifest(String file, YamlText.Tree tree) {
        manifest = Manifest.of(tree.root());
        JsonNode head = tree.root();
        Json.list(head, "inputs").forEach(input -> takeItem(Kind.INPUTS, input, file, tree));
        Json.list(head, "parts").forEach(part -> takeItem(Kind.PARTS, part, file, tree));
        for (JsonNode intake : Json.list(head, "intake")) {
            add(Kind.INTAKE, Json.text(intake, "stage", "").replace('/', '_'), intake, file, tree);
        }
        Set<String> known = Grammar.packs().group("pack").attributes().keySet();
        Json.entries(head).keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> findings.add(Finding.error(file, 1, "unknown_head", key, known)));
    }

    private void takeItem(Kind kind, JsonNode content, String file, YamlText.Tree tree) {
        String id = content.isObject() ? Json.text(content, "id") : null;
        if (id == null) {
            findings.add(Finding.error(file, Math.max(1, tree.line(content)), "item_no_id"));
            return;
        }
        add(kind, id, content, file, tree);
    }

    private void add(Kind kind, String id, JsonNode content, String file, YamlText.Tree tree) {
        Item item = new Item(kind.word(), id, CanonicalForm.of(kind, content));
        Sources.Place place = new Sources.Place(file, Math.max(1, tree.line(content)));
        if (!seen.add(kind + "/" + id)) {
            findings.add(Finding.error(file, place.line(), "twice_in", id, kind.word()));
            return;
        }
        items.add(item);
        sources.put(item, place);
        remember(item, content, file, tree);
    }

    private void remember(Item item, JsonNode content, String file, YamlText.Tree tree) {
        if (content.isObject() && content.hasNonNull("id")) {
            sources.put(item, content.get("id").asText(), new Sources.Place(file, tree.line(content)));
        }
        content.forEach(child -> remember(item, child, file, tree));
    }
}
