package io.dukon.definitions.type;

import java.util.List;

/**
 * Why a value was refused.
 *
 * @param pointer JSON pointer to the value: {@code /phones/1}
 * @param code one of required, unknown, read_only, text, too_long, number, money, boolean, date, datetime, not_in_list,
 *     reference, phone, email, file, single
 * @param args what the message needs: the offending value, the limit
 */
public record FieldProblem(String pointer, String code, List<String> args) {}
