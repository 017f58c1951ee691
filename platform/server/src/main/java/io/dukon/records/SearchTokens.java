package io.dukon.records;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a record is found by, and what a question asks for: both sides go through the same words. Words are in small
 * letters, without the apostrophes of Uzbek, with е for ё; phones are digits, indexed by every tail, so that any part of a
 * number is the start of a token.
 */
final class SearchTokens {

    /** Above every character: the end of a prefix in a binary collation. */
    private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

    private static final int SHORTEST_TAIL = 3;
    private static final int LONGEST_TOKEN = 64;
    private static final int MOST_WORDS = 60;

    private SearchTokens() {}

    /** Start and end of the tokens that begin with a word. */
    record Prefix(String from, String to) {
        static Prefix of(String word) {
            return new Prefix(word, word + LAST);
        }
    }

    static Set<String> of(Collection<String> texts, Collection<String> phones, Collection<String> emails) {
        Set<String> tokens = new LinkedHashSet<>();
        texts.forEach(text -> tokens.addAll(words(text)));
        phones.forEach(phone -> tails(digits(phone), tokens));
        emails.forEach(email -> email(email, tokens));
        return tokens;
    }

    /** What must all be found: one run of digits for something like a phone, else every word. */
    static List<Prefix> asked(String question) {
        String phone = digits(question);
        if (phone.length() >= SHORTEST_TAIL && question.matches("[\\d\\s()+\\-./]+")) {
            String inside = phone.replaceFirst("^0+(?=\\d{3})", "");
            return List.of(Prefix.of(cut(inside)));
        }
        if (question.strip().indexOf('@') > 0) {
            return List.of(Prefix.of(cut(question.strip().toLowerCase(Locale.ROOT))));
        }
        return words(question).stream().limit(6).map(Prefix::of).toList();
    }

    private static List<String> words(String text) {
        if (text == null) {
            return List.of();
        }
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[ʻʼ‘’'`]", "").replace('ё', 'е');
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(SearchTokens::cut)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static void tails(String digits, Set<String> tokens) {
        for (int start = 0; start + SHORTEST_TAIL <= digits.length(); start++) {
            tokens.add(digits.substring(start));
        }
    }

    private static void email(String email, Set<String> tokens) {
        String address = email.toLowerCase(Locale.ROOT);
        tokens.add(cut(address));
        int at = address.indexOf('@');
        if (at > 0) {
            tokens.add(cut(address.substring(0, at)));
            tokens.addAll(words(address.substring(0, at)));
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String cut(String token) {
        return token.length() <= LONGEST_TOKEN ? token : token.substring(0, LONGEST_TOKEN);
    }
}
