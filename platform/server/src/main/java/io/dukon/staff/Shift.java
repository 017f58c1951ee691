package io.dukon.staff;

import java.util.List;

/**
 * A kind of shift that a template brought.
 *
 * @param starts on the shop's clock, {@code HH:mm}
 * @param ends   as {@code starts}
 * @param roles  who works it; empty = anybody
 */
public record Shift(String id, String title, String starts, String ends, List<String> roles) {}
