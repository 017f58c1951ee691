package io.dukon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Passwords and keys of this installation: made once, at random, readable by its owner only. */
final class Secrets {
    static final String SUPERUSER = "superuser.password";
    static final String MIGRATOR = "migrator.password";
    static final String APP = "app.password";
    static final String WORKER = "worker.password";
    static final String KEYCLOAK = "keycloak.password";
    static final String KEYCLOAK_ADMIN = "keycloak.admin.password";
    static final String WEB_CLIENT = "web.client.secret";
    static final String SERVER_CLIENT = "server.client.secret";
    static final String SECRET_KEY = "secret.key";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    static Secrets open(Path file) throws IOException {
        var values = new LinkedHashMap<String, String>();
        if (Files.exists(file)) {
            var stored = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                stored.load(in);
            }
            stored.forEach((key, value) -> values.put(key.toString(), value.toString()));
        }
        if (complete(values)) {
            write(file, values);
        }
        return new Secrets(values);
    }

    String get(String name) {
        return values.get(name);
    }

    Map<String, String> all() {
        return Map.copyOf(values);
    }

    /** A newer launcher may know a secret that an older installation lacks: only that one is added. */
    private static boolean complete(Map<String, String> values) {
        boolean added = false;
        for (var name :
                new String[] {SUPERUSER, MIGRATOR, APP, WORKER, KEYCLOAK, KEYCLOAK_ADMIN, WEB_CLIENT, SERVER_CLIENT}) {
            added |= values.putIfAbsent(name, HexFormat.of().formatHex(random(20))) == null;
        }
        added |= values.putIfAbsent(SECRET_KEY, Base64.getEncoder().encodeToString(random(32))) == null;
        return added;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Written beside and renamed: a full disk must not leave half of the passwords of a database that exists. */
    private static void write(Path file, Map<String, String> values) throws IOException {
        Files.createDirectories(file.getParent());
        var text = values.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
