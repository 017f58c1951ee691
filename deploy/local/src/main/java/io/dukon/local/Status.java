package io.dukon.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;

/** What runs now, for people and for programs. */
final class Status {
    private final Settings settings;
    private final List<Part> parts;

    Status(Settings settings, List<Part> parts) {
        this.settings = settings;
        this.parts = parts;
    }

    boolean everythingReady() {
        return parts.stream().allMatch(Part::ready);
    }

    String word() {
        long ready = parts.stream().filter(Part::ready).count();
        if (ready == parts.size()) {
            return "running";
        }
        return parts.stream().anyMatch(Part::running) ? "partly" : "stopped";
    }

    static String word(Part part) {
        if (!part.running()) {
            return "stopped";
        }
        return part.ready() ? "running" : "starting";
    }

    void print(PrintStream out) {
        for (var part : parts) {
            var pid = part.pid().isPresent() ? "pid " + part.pid().getAsLong() : "";
            out.printf("%-11s %-9s %-12s ports %s%n", part.name(), word(part), pid, part.ports());
        }
        out.println(everythingReady() ? "Dukon is at " + settings.publicUrl() : "Start everything with ./dukon up");
    }

    void printJson(PrintStream out) {
        var root = new ObjectMapper().createObjectNode();
        root.put("state", word());
        root.put("url", settings.publicUrl());
        root.put("internalUrl", settings.internalUrl());
        root.put("issuer", settings.keycloakUrl() + "/realms/dukon");
        root.put("jdbcUrl", settings.jdbcUrl("dukon"));
        root.put("home", settings.home().toString());
        var list = root.putArray("parts");
        parts.forEach(part -> describe(part, list.addObject()));
        out.println(root);
    }

    private static void describe(Part part, ObjectNode node) {
        node.put("name", part.name());
        node.put("state", word(part));
        part.pid().ifPresent(pid -> node.put("pid", pid));
        var ports = node.putArray("ports");
        part.ports().forEach(ports::add);
        node.put("log", part.log().toString());
    }
}
