package io.dukon.definitions.pack;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Writes trees as YAML that {@link YamlText} reads back, small things on one line, and that old readers do not bend. */
final class YamlWriter {
    private static final int ONE_LINE = 96;
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setUseUnicodeEncoding(true)
            .setWidth(120)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();
    /** A word of these letters is a word to every reader, unless it is one of those. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z$][A-Za-z0-9_./$-]*");

    private static final Set<String> BENT =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

    private YamlWriter() {}

    static String text(JsonNode root) {
        Node node = node(root, true);
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(node).iterator());
    }

    private static Node node(JsonNode json, boolean block) {
        FlowStyle style = block || json.toString().length() > ONE_LINE ? FlowStyle.BLOCK : FlowStyle.FLOW;
        if (json.isArray()) {
            List<Node> elements = new ArrayList<>();
            json.forEach(element -> elements.add(node(element, false)));
            return new SequenceNode(Tag.SEQ, elements, elements.isEmpty() ? FlowStyle.FLOW : style);
        }
        if (json.isObject()) {
            List<NodeTuple> entries = new ArrayList<>();
            Json.entries(json).forEach((name, value) -> entries.add(new NodeTuple(key(name), node(value, false))));
            return new MappingNode(Tag.MAP, entries, entries.isEmpty() ? FlowStyle.FLOW : style);
        }
        return scalar(json);
    }

    /** The language's own key {@code on} stays a word. */
    private static Node key(String name) {
        return name.equals("on") ? plain(Tag.STR, name) : text(name);
    }

    private static Node scalar(JsonNode value) {
        if (value.isTextual()) {
            return text(value.textValue());
        }
        if (value.isNumber()) {
            String written = value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
            return plain(value.isIntegralNumber() ? Tag.INT : Tag.FLOAT, written);
        }
        return value.isBoolean() ? plain(Tag.BOOL, value.asText()) : plain(Tag.NULL, "null");
    }

    private static Node text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !BENT.contains(text.toLowerCase(Locale.ROOT));
        return plain ? plain(Tag.STR, text) : new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED);
    }

    private static Node plain(Tag tag, String text) {
        return new ScalarNode(tag, text, ScalarStyle.PLAIN);
    }
}
