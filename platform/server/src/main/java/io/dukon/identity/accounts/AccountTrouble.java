package io.dukon.identity.accounts;

/** Keycloak did not do what was asked. */
public final class AccountTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble. */
    public enum Kind {
        /** There is an account with this address already. */
        TAKEN,
        /** The password does not satisfy the policy of the realm. */
        WEAK_PASSWORD,
        /** It could not be asked: certainly nothing was done. */
        UNREACHABLE,
        /** It was asked and gave no usable answer: something may have been done. */
        UNKNOWN
    }

    private final Kind kind;

    AccountTrouble(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
