package io.dukon.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as both sides of a search read them: in small letters, without the apostrophes of Uzbek, with е for
 * ё.
 */
public final class Words {

    /** Above every character: a word with this behind it ends the range of tokens that begin with the word (collation C). */
    public static final String END = new String(Character.toChars(Character.MAX_CODE_POINT));

    private static final int LONGEST = 64;
    private static final int MOST = 60;

    private Words() {}

    /** At most sixty different ones, each at most 64 characters long; none for null. */
    public static List<String> of(String text) {
        if (text == null) {
            return List.of();
        }
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[ʻʼ‘’'`]", "").replace('ё', 'е');
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Words::cut)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** At most 64 characters, as tokens are kept. */
    public static String cut(String token) {
        return token.length() <= LONGEST ? token : token.substring(0, LONGEST);
    }
}
