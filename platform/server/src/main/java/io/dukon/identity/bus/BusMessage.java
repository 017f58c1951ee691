package io.dukon.identity.bus;

import java.util.List;

/**
 * A hint that something changed. Fired as a CDI event on the node where it happened and on every other one.
 *
 * @param kind  see the constants
 * @param parts ids that tell what changed; no personal data, since every node and every database session may listen
 */
public record BusMessage(String kind, List<String> parts) {

    /** A session ended: hash of its id. */
    public static final String SESSION = "session";
    /** A member changed or left: tenant, person. */
    public static final String MEMBER = "member";
    /** What the directory knows of a person changed: person. */
    public static final String PERSON = "person";
    /** An API key was revoked: its hash. */
    public static final String KEY = "key";
    /** A shop's own settings changed: tenant. */
    public static final String TENANT = "tenant";
    /** For open streams: tenant, member or "-", event, JSON. */
    public static final String SIGNAL = "signal";
    /** The line was down: what was said meanwhile is unknown, so whatever is remembered must be read again. */
    public static final String GAP = "gap";

    public static BusMessage of(String kind, String... parts) {
        return new BusMessage(kind, List.of(parts));
    }

    public String part(int index) {
        return parts.get(index);
    }

    /** One line; the parts are ids or JSON without raw control characters, so a tab separates them safely. */
    String line() {
        return parts.isEmpty() ? kind : kind + "\t" + String.join("\t", parts);
    }

    static BusMessage parse(String line) {
        String[] all = line.split("\t", -1);
        return new BusMessage(all[0], List.of(all).subList(1, all.length));
    }
}
