package io.dukon.definitions.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dukon.definitions.json.Json;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * One YAML 1.2 text as a tree with line numbers. Built from parse events, so that nothing is ever expanded or
 * constructed: anchors, aliases, tags, a second document and duplicate keys are refused where they stand.
 */
final class YamlText {
    static final int LARGEST = 256 * 1024;
    static final int DEEPEST = 24;
    static final int MOST_NODES = 20_000;
    static final int LONGEST_KEY = 120;
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,17})\\.\\d{1,18}");

    private final Iterator<Event> events;
    private final Map<JsonNode, Integer> lines = new IdentityHashMap<>();
    private int depth;
    private int nodes;

    private YamlText(Iterator<Event> events) {
        this.events = events;
    }

    /** @param lines the line of every map in the tree, by identity */
    record Tree(JsonNode root, Map<JsonNode, Integer> lines) {
        int line(JsonNode node) {
            return lines.getOrDefault(node, 0);
        }
    }

    /** @throws YamlProblem when the text is not what packs may contain */
    static Tree read(String text) {
        if (text.length() > LARGEST) {
            throw new YamlProblem(1, "large_file", LARGEST / 1024);
        }
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setAllowDuplicateKeys(false)
                    .setCodePointLimit(LARGEST)
                    .build();
            YamlText reader = new YamlText(new Parse(settings).parseString(text).iterator());
            return new Tree(reader.document(), reader.lines);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new YamlProblem(line, "not_yaml", broken.getProblem());
        } catch (YamlEngineException broken) {
            throw new YamlProblem(0, "not_yaml", broken.getMessage());
        }
    }

    private JsonNode document() {
        JsonNode root = NullNode.getInstance();
        boolean read = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent node) {
                if (read) {
                    throw new YamlProblem(line(event), "second_document");
                }
                root = node(node);
                read = true;
            }
        }
        return root;
    }

    private JsonNode node(NodeEvent event) {
        if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
            throw new YamlProblem(line(event), "anchors");
        }
        if (++nodes > MOST_NODES) {
            throw new YamlProblem(line(event), "many_values", MOST_NODES);
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent sequence -> sequence(sequence);
            case MappingStartEvent mapping -> mapping(mapping);
            default -> throw new YamlProblem(line(event), "unexpected", event.getEventId());
        };
    }

    private JsonNode sequence(SequenceStartEvent start) {
        enter(start, start.getTag().isPresent());
        ArrayNode list = Json.nodes().arrayNode();
        while (events.next() instanceof NodeEvent element) {
            list.add(node(element));
        }
        depth--;
        return list;
    }

    private JsonNode mapping(MappingStartEvent start) {
        enter(start, start.getTag().isPresent());
        ObjectNode map = Json.object();
        lines.put(map, line(start));
        while (events.next() instanceof NodeEvent keyEvent) {
            JsonNode key = node(keyEvent);
            if (!key.isValueNode() || key.asText().length() > LONGEST_KEY) {
                throw new YamlProblem(line(keyEvent), "key_word");
            }
            if (map.has(key.asText())) {
                throw new YamlProblem(line(keyEvent), "key_twice", key.asText());
            }
            map.set(key.asText(), node((NodeEvent) events.next()));
        }
        depth--;
        return map;
    }

    private void enter(Event start, boolean tagged) {
        refuseTag(start, tagged);
        if (++depth > DEEPEST) {
            throw new YamlProblem(line(start), "deep", DEEPEST);
        }
    }

    private JsonNode scalar(ScalarEvent event) {
        refuseTag(event, event.getTag().isPresent());
        String text = event.getValue();
        if (!event.isPlain()) {
            return Json.nodes().textNode(text);
        }
        if (WHOLE.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return Math.abs(number) <= Integer.MAX_VALUE
                    ? Json.nodes().numberNode((int) number)
                    : Json.nodes().numberNode(number);
        }
        if (DECIMAL.matcher(text).matches()) {
            return Json.nodes().numberNode(new BigDecimal(text));
        }
        return switch (text) {
            case "", "~", "null" -> NullNode.getInstance();
            case "true" -> Json.nodes().booleanNode(true);
            case "false" -> Json.nodes().booleanNode(false);
            default -> Json.nodes().textNode(text);
        };
    }

    private static void refuseTag(Event event, boolean tagged) {
        if (tagged) {
            throw new YamlProblem(line(event), "tags");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
