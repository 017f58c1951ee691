package io.dukon.catalog;

import io.dukon.kernel.Cursor;
import io.dukon.kernel.Problem;
import io.dukon.kernel.Words;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/**
 * What a page of products shall hold.
 *
 * @param words    all of them begin something that the product is found by; the rarest first
 * @param within   groups of one source; null = whatever the group
 * @param archived what is offered no more, instead of what is offered
 */
record Asked(List<String> words, @Nullable List<GroupTree.Known> within, boolean archived, @Nullable After after) {

    private static final int MOST_WORDS = 6;

    /**
     * The last one of a page that was read.
     *
     * @param rank 0 for what has the rarest word itself, 1 for what has a longer one
     */
    record After(int rank, String sortName, UUID id) {

        static @Nullable After of(@Nullable String cursor) {
            List<String> parts = Cursor.decode(cursor, 3);
            if (parts == null) {
                return null;
            }
            try {
                return new After(Integer.parseInt(parts.get(0)), parts.get(1), UUID.fromString(parts.get(2)));
            } catch (IllegalArgumentException e) {
                throw Problem.of(400, "kernel", "bad_cursor").causedBy(e);
            }
        }

        String cursor() {
            return Cursor.encode(rank, sortName, id);
        }
    }

    /** Words with a digit are rarer than those without, long ones rarer than short ones. */
    static List<String> words(@Nullable String search) {
        return Words.of(search).stream()
                .limit(MOST_WORDS)
                .sorted(Comparator.comparing((String word) -> !word.matches(".*\\d.*"))
                        .thenComparing(word -> -word.length()))
                .toList();
    }
}
