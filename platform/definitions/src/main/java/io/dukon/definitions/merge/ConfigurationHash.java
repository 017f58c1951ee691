package io.dukon.definitions.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.dukon.definitions.configuration.Together;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.pack.Item;
import io.dukon.definitions.pack.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The same for the same configuration, whatever way it came about: SHA-256 of one canonical form, in 64 hex digits. */
public final class ConfigurationHash {
    /** Kinds whose items people see, or robots run, in their order. */
    private static final Set<Kind> ORDERED = Set.of(Kind.PIPELINES, Kind.AUTOMATIONS, Kind.PROCESSES, Kind.INTAKE);

    private ConfigurationHash() {}

    /** Items in the order in which they take effect; which pack brought what makes no difference. */
    public static String of(Collection<Item> items) {
        ArrayNode all = Json.nodes().arrayNode();
        sorted(Together.of(items))
                .forEach(item ->
                        all.addArray().add(item.kind()).add(item.id()).add(Canonical.of(TreeReader.read(item))));
        return sha256(all.toString());
    }

    /** Of one value; nothing has a hash too. */
    public static String of(JsonNode value) {
        return sha256(value == null ? "" : Canonical.value(value).toString());
    }

    private static List<Item> sorted(Collection<Item> items) {
        Comparator<Item> byKind = Comparator.comparing(Item::kind);
        return items.stream()
                .sorted(byKind.thenComparing(item -> ordered(item) ? "" : item.id()))
                .toList();
    }

    private static boolean ordered(Item item) {
        return Kind.of(item.kind()).filter(ORDERED::contains).isPresent();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
