package io.dukon.definitions.check;

import io.dukon.definitions.pack.Phrase;
import java.util.Collection;
import java.util.Comparator;

/** Guesses what was meant by a name that does not exist. */
final class Nearest {
    private Nearest() {}

    /** A hint; {@link Phrase#NONE} when nothing is near. */
    static Phrase of(String wrong, Collection<String> known) {
        if (wrong == null) {
            return Phrase.NONE;
        }
        return known.stream()
                .min(Comparator.comparingInt(one -> distance(wrong, one)))
                .filter(one -> distance(wrong, one) <= 1 + wrong.length() / 4)
                .map(one -> Phrase.of("nearest", one))
                .orElse(Phrase.NONE);
    }

    /** Letters to change, add or drop. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
