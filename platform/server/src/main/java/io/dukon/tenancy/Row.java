package io.dukon.tenancy;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The current row of a result, by names of its columns. What is null in the database is null here. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw new IllegalStateException("A column cannot be read", e);
        }
    }

    public UUID id(String column) {
        return read(() -> rows.getObject(column, UUID.class));
    }

    public String text(String column) {
        return read(() -> rows.getString(column));
    }

    public Instant time(String column) {
        OffsetDateTime at = read(() -> rows.getObject(column, OffsetDateTime.class));
        return at == null ? null : at.toInstant();
    }

    /** 0 when null. */
    public long number(String column) {
        return read(() -> rows.getLong(column));
    }

    public int integer(String column) {
        return read(() -> rows.getInt(column));
    }

    public boolean flag(String column) {
        return read(() -> rows.getBoolean(column));
    }

    public BigDecimal decimal(String column) {
        return read(() -> rows.getBigDecimal(column));
    }

    public byte[] bytes(String column) {
        return read(() -> rows.getBytes(column));
    }

    public JsonNode json(String column) {
        String text = text(column);
        return text == null ? null : Json.tree(text);
    }

    /** Minor units in one column, the ISO code in the other. */
    public Money money(String amount, String currency) {
        String code = text(currency);
        return code == null ? null : new Money(number(amount), code);
    }

    public List<String> texts(String column) {
        return read(() -> {
            Array array = rows.getArray(column);
            return array == null
                    ? List.of()
                    : Arrays.stream((Object[]) array.getArray())
                            .map(String::valueOf)
                            .toList();
        });
    }
}
