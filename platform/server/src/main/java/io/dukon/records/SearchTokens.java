package io.dukon.records;

import io.dukon.kernel.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a record is found by, and what a question asks for: both sides go through the same {@link Words}. Phones are
 * digits, indexed by every tail, so that any part of a number is the start of a token.
 */
final class SearchTokens {

    private static final int SHORTEST_TAIL = 3;

    private SearchTokens() {}

    /** Start and end of the tokens that begin with a word. */
    record Prefix(String from, String to) {
        static Prefix of(String word) {
            return new Prefix(word, word + Words.END);
        }
    }

    static Set<String> of(Collection<String> texts, Collection<String> phones, Collection<String> emails) {
        Set<String> tokens = new LinkedHashSet<>();
        texts.forEach(text -> tokens.addAll(Words.of(text)));
        phones.forEach(phone -> tails(digits(phone), tokens));
        emails.forEach(email -> email(email, tokens));
        return tokens;
    }

    /** What must all be found: one run of digits for something like a phone, else every word. */
    static List<Prefix> asked(String question) {
        String phone = digits(question);
        if (phone.length() >= SHORTEST_TAIL && question.matches("[\\d\\s()+\\-./]+")) {
            String inside = phone.replaceFirst("^0+(?=\\d{3})", "");
            return List.of(Prefix.of(Words.cut(inside)));
        }
        if (question.strip().indexOf('@') > 0) {
            return List.of(Prefix.of(Words.cut(question.strip().toLowerCase(Locale.ROOT))));
        }
        return Words.of(question).stream().limit(6).map(Prefix::of).toList();
    }

    private static void tails(String digits, Set<String> tokens) {
        for (int start = 0; start + SHORTEST_TAIL <= digits.length(); start++) {
            tokens.add(digits.substring(start));
        }
    }

    private static void email(String email, Set<String> tokens) {
        String address = email.toLowerCase(Locale.ROOT);
        tokens.add(Words.cut(address));
        int at = address.indexOf('@');
        if (at > 0) {
            tokens.add(Words.cut(address.substring(0, at)));
            tokens.addAll(Words.of(address.substring(0, at)));
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
