package io.dukon.local;

/** Something the person at the keyboard can do something about: what is wrong, and what to do. Shown without a trace. */
final class PlainError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    PlainError(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    PlainError(String what, String remedy, Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
