package io.dukon.definitions.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.grammar.Form;
import io.dukon.definitions.grammar.Grammar;
import io.dukon.definitions.grammar.ShortForm;
import io.dukon.definitions.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a pack as files that {@link PackReader} reads back: one file an item, in short form. Where the order of a
 * kind's items is not that of their names, numbers in the names keep it.
 */
public final class PackWriter {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2020, 1, 1, 0, 0);

    private final Pack pack;
    private final Map<Item, String> stems = new HashMap<>();

    private PackWriter(Pack pack) {
        this.pack = pack;
        for (Kind kind : Kind.values()) {
            name(pack.items(kind));
        }
    }

    /** Texts by their paths in the pack's folder; the same for the same pack. */
    public static SortedMap<String, String> files(Pack pack) {
        return new PackWriter(pack).write();
    }

    /** The files in a zip; the same bytes for the same pack. */
    public static byte[] zip(Pack pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files(pack).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void name(List<Item> items) {
        List<String> names = items.stream().map(Item::id).toList();
        boolean byName = names.equals(names.stream().sorted().toList());
        int place = 0;
        for (Item item : items) {
            place++;
            boolean fixed = byName || item.is(Kind.I18N) || item.is(Kind.DEMO);
            stems.put(item, fixed ? item.id() : "%03d-%s".formatted(place, item.id()));
        }
    }

    private SortedMap<String, String> write() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("pack.yaml", YamlWriter.text(head()));
        for (Item item : pack.items()) {
            Kind kind = Kind.of(item.kind()).orElseThrow();
            if (kind.folder()) {
                JsonNode content = ShortForm.of(Grammar.packs().item(item.kind()), item.content());
                files.put(item.kind() + "/" + stems.get(item) + ".yaml", YamlWriter.text(content));
            }
        }
        return files;
    }

    private ObjectNode head() {
        Manifest manifest = pack.manifest();
        ObjectNode head = Json.object().put("key", manifest.key()).put("version", manifest.version());
        ObjectNode requires = head.putObject("requires");
        if (!manifest.platform().isEmpty()) {
            requires.put("platform", manifest.platform());
        }
        strings(requires, "packs", manifest.packs());
        strings(requires, "ports", manifest.ports());
        if (requires.isEmpty()) {
            head.remove("requires");
        }
        ObjectNode locales = head.putObject("locales");
        strings(locales, "required", manifest.required());
        strings(locales, "optional", manifest.optional());
        for (Kind kind : List.of(Kind.INPUTS, Kind.PARTS, Kind.INTAKE)) {
            List<Item> items = pack.items(kind);
            if (!items.isEmpty()) {
                ArrayNode list = head.putArray(kind.word());
                items.forEach(item -> list.add(kind == Kind.PARTS ? part(item) : shortened(item)));
            }
        }
        return head;
    }

    private static JsonNode shortened(Item item) {
        return ShortForm.of(new Form.Nested(item.kind()), item.content());
    }

    /** A part names items; written, it names their files. Those that are gone are not written. */
    private JsonNode part(Item part) {
        ObjectNode content = part.content().deepCopy();
        ArrayNode files = content.putArray("items");
        for (String named : Json.strings(part.content(), "items")) {
            pack.items().stream()
                    .filter(item -> named.equals(item.kind() + "/" + item.id()))
                    .findFirst()
                    .ifPresent(item -> files.add(item.kind() + "/" + stems.get(item)));
        }
        return content;
    }

    private static void strings(ObjectNode node, String name, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(node.putArray(name)::add);
        }
    }
}
