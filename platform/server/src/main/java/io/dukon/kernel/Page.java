package io.dukon.kernel;

import java.util.List;
import java.util.function.Function;
import org.jetbrains.annotations.Nullable;

/** A page of a list; {@code cursor} is absent on the last one. */
public record Page<T>(List<T> items, @Nullable String cursor) {

    /** Rows were read one more than {@code size}: the extra one only says that there is a next page. */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, String> cursor) {
        if (rows.size() <= size) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, size);
        return new Page<>(items, cursor.apply(items.getLast()));
    }
}
