package io.dukon.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The realm as deploy/keycloak/dukon-realm.json describes it. Keycloak imports it into an empty database only, so a
 * later change (another port, a new setting) is brought to the living realm through its admin interface.
 */
final class Realm {
    static final String ADMIN = "admin";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Parts of the file that hold people or keys of a running installation; never written over. */
    private static final List<String> LIVING =
            List.of("clients", "users", "roles", "groups", "components", "clientScopes");

    private final Settings settings;
    private final Secrets secrets;

    Realm(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    Path write(Path target) throws IOException {
        var text =
                Placeholders.fill(Files.readString(settings.deploy().resolve("keycloak/dukon-realm.json")), values());
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target);
        Files.createFile(target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(target, text);
    }

    private Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("DUKON_PUBLIC_URL", settings.publicUrl());
        values.put("DUKON_INTERNAL_URL", settings.internalUrl());
        values.put("DUKON_OIDC_CLIENT_SECRET", secrets.get(Secrets.WEB_CLIENT));
        values.put("DUKON_KEYCLOAK_CLIENT_SECRET", secrets.get(Secrets.SERVER_CLIENT));
        values.put("DUKON_SMTP_HOST", "127.0.0.1");
        values.put("DUKON_SMTP_PORT", String.valueOf(settings.ports().smtp()));
        values.put("DUKON_MAIL_FROM", settings.mailFrom());
        return values;
    }

    void bringUpToDate() throws IOException {
        var file = settings.home().resolve("keycloak/data/import/dukon-realm.json");
        var wanted = (ObjectNode) JSON.readTree(file.toFile());
        var admin = KeycloakAdmin.logIn(settings.keycloakUrl(), ADMIN, secrets.get(Secrets.KEYCLOAK_ADMIN));
        for (var client : wanted.path("clients")) {
            update(admin, client);
        }
        wanted.remove(LIVING);
        admin.put("/admin/realms/dukon", wanted);
    }

    private static void update(KeycloakAdmin admin, JsonNode wanted) throws IOException {
        var found = admin.get("/admin/realms/dukon/clients?clientId="
                + wanted.path("clientId").asText());
        if (found.isEmpty()) {
            admin.post("/admin/realms/dukon/clients", wanted);
        } else {
            var merged = (ObjectNode) found.get(0);
            merged.setAll((ObjectNode) wanted);
            admin.put("/admin/realms/dukon/clients/" + found.get(0).path("id").asText(), merged);
        }
    }
}
