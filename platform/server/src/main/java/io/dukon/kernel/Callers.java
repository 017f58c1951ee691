package io.dukon.kernel;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The caller of the current thread. Nothing runs for a tenant by default: without a caller every use is an error. */
public final class Callers {

    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> OUTSIDE = new ThreadLocal<>();

    private Callers() {}

    public static Caller current() {
        return find().orElseThrow(() -> new IllegalStateException("No caller is known here"));
    }

    public static Optional<Caller> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The tenant of the caller; an error when there is none. */
    public static UUID tenantId() {
        UUID tenant = current().tenantId();
        if (tenant == null) {
            throw new IllegalStateException("The caller has chosen no shop");
        }
        return tenant;
    }

    /** The language for texts of this request or job; en when nobody is known. */
    public static String locale() {
        return find().map(Caller::locale).orElse("en");
    }

    public static <T> T call(Caller caller, Supplier<T> work) {
        Caller before = CURRENT.get();
        Boolean outside = OUTSIDE.get();
        CURRENT.set(caller);
        OUTSIDE.remove();
        try {
            return work.get();
        } finally {
            restore(before, outside);
        }
    }

    public static void run(Caller caller, Runnable work) {
        call(caller, () -> {
            work.run();
            return null;
        });
    }

    /**
     * For statements on the directory only: no tenant is entered, so the tenants' tables show nothing and take nothing.
     * A transaction belongs either to a tenant or to the directory (R5).
     */
    public static <T> T outsideTenants(Supplier<T> work) {
        Boolean before = OUTSIDE.get();
        OUTSIDE.set(Boolean.TRUE);
        try {
            return work.get();
        } finally {
            restore(CURRENT.get(), before);
        }
    }

    /** Whether the current work is for the directory only. */
    public static boolean isOutsideTenants() {
        return Boolean.TRUE.equals(OUTSIDE.get());
    }

    private static void restore(Caller caller, Boolean outside) {
        if (caller == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(caller);
        }
        if (outside == null) {
            OUTSIDE.remove();
        } else {
            OUTSIDE.set(outside);
        }
    }
}
