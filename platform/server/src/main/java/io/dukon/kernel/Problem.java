package io.dukon.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What a caller reads when something is wrong (RFC 9457). Its words come from the room's bundle
 * {@code io/dukon/<room>/texts_<language>.properties}: {@code <code>.title} and {@code <code>.detail}.
 */
public final class Problem extends RuntimeException {

    /** One field that is wrong; {@code pointer} is a JSON pointer into the request (RFC 6901). */
    public record FieldError(String pointer, String room, String code, Object[] args) {}

    private final int status;
    private final String room;
    private final String code;
    private final transient Object[] args;
    private final transient List<FieldError> errors = new ArrayList<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private Duration retryAfter;

    private Problem(int status, String room, String code, Object... args) {
        super(room + "." + code);
        this.status = status;
        this.room = room;
        this.code = code;
        this.args = args;
    }

    public static Problem of(int status, String room, String code, Object... args) {
        return new Problem(status, room, code, args);
    }

    /** 422 for a request whose fields are wrong; add them with {@link #at}. */
    public static Problem invalid() {
        return new Problem(422, "kernel", "invalid");
    }

    public Problem at(String pointer, String room, String code, Object... args) {
        errors.add(new FieldError(pointer, room, code, args));
        return this;
    }

    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    /** When the same request may succeed; told as the header Retry-After. */
    public Problem retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    public Problem causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** Throws this problem if any field error was added. */
    public void throwIfErrors() {
        if (!errors.isEmpty()) {
            throw this;
        }
    }

    public int status() {
        return status;
    }

    public String room() {
        return room;
    }

    public String code() {
        return code;
    }

    public Object[] args() {
        return args;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> members() {
        return members;
    }

    /** Whole seconds, rounded up; empty when nothing is known of it. */
    public OptionalLong retryAfterSeconds() {
        return retryAfter == null
                ? OptionalLong.empty()
                : OptionalLong.of(retryAfter.plusMillis(999).toSeconds());
    }

    /** The reason in words, for logs, incidents and answers alike. */
    public String detail(String language) {
        return Texts.get(room, language, code + ".detail", args);
    }

    /** As {@link #detail}; where fields are wrong, what is wrong with each. */
    public String words(String language) {
        return errors.isEmpty()
                ? detail(language)
                : errors.stream()
                        .map(error -> Texts.get(error.room(), language, error.code(), error.args()))
                        .distinct()
                        .collect(Collectors.joining(" "));
    }
}
