package io.dukon.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ports of one installation; each can be moved by its environment variable. */
record Ports(int http, int keycloak, int keycloakManagement, int postgres, int smtp, int imap, int management) {

    static final String HTTP = "DUKON_HTTP_PORT";
    static final String KEYCLOAK = "DUKON_KEYCLOAK_PORT";
    static final String KEYCLOAK_MANAGEMENT = "DUKON_KEYCLOAK_MANAGEMENT_PORT";
    static final String POSTGRES = "DUKON_POSTGRES_PORT";
    static final String SMTP = "DUKON_SMTP_PORT";
    static final String IMAP = "DUKON_IMAP_PORT";
    static final String MANAGEMENT = "DUKON_MANAGEMENT_PORT";

    static Ports from(Map<String, String> env) {
        var ports = new Ports(
                read(env, HTTP, 8080),
                read(env, KEYCLOAK, 8081),
                read(env, KEYCLOAK_MANAGEMENT, 8082),
                read(env, POSTGRES, 15432),
                read(env, SMTP, 3025),
                read(env, IMAP, 3143),
                read(env, MANAGEMENT, 9990));
        ports.refuseDoubles();
        return ports;
    }

    List<Port> all() {
        var all = new ArrayList<Port>();
        all.add(new Port(postgres, "PostgreSQL", POSTGRES));
        all.add(new Port(keycloak, "Keycloak", KEYCLOAK));
        all.add(new Port(keycloakManagement, "Keycloak's health page", KEYCLOAK_MANAGEMENT));
        all.add(new Port(http, "Dukon", HTTP));
        all.add(new Port(management, "WildFly's management", MANAGEMENT));
        all.add(new Port(smtp, "the mail server (SMTP)", SMTP));
        all.add(new Port(imap, "the mail server (IMAP)", IMAP));
        return all;
    }

    private static int read(Map<String, String> env, String name, int standard) {
        var text = env.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return standard;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new PlainError(
                    name + " is \"" + text + "\", which is not a port.",
                    "Give a number from 1 to 65535, for example " + name + "=" + (standard + 10000) + ".");
        }
        return Integer.parseInt(text);
    }

    private void refuseDoubles() {
        var seen = new HashMap<Integer, Port>();
        for (var port : all()) {
            var other = seen.put(port.number(), port);
            if (other != null) {
                throw new PlainError(
                        "Port " + port.number() + " is asked for twice: " + other.variable() + " and " + port.variable()
                                + ".",
                        "Give each of them its own port.");
            }
        }
    }
}
