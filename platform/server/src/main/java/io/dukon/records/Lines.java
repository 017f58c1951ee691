package io.dukon.records;

import io.dukon.kernel.Callers;
import io.dukon.kernel.Json;
import io.dukon.kernel.Money;
import io.dukon.kernel.Problem;
import io.dukon.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** Lines of a record: they are written together, and their sum is the record's amount. Rights are those of the record. */
@ApplicationScoped
@Transactional
public class Lines {

    private static final int MOST = 500;
    private static final int LONGEST_ID = 300;
    private static final BigDecimal LARGEST = new BigDecimal("999999999");

    /**
     * A line as a person writes it; decimals as strings.
     *
     * @param externalId how another system calls the product of which the line was made
     */
    @Schema(name = "NewLine")
    public record Written(@Nullable UUID id, String name, String quantity, String price, @Nullable String externalId) {}

    @Inject
    Records records;

    @Inject
    LineStore store;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /**
     * Replaces all lines.
     *
     * @param version null = whatever the record's version is
     */
    public RecordRow replace(UUID record, Integer version, List<Written> written) {
        List<LineDraft> drafts = read(written, tenants.current().currency());
        Money total = total(drafts).orElse(null);
        records.setFields(
                record,
                version,
                Map.of("amount", total == null ? Json.MAPPER.nullNode() : Json.MAPPER.valueToTree(total)));
        store.deleteAll(record);
        store.insert(record, drafts);
        store.touch(record, clock.instant(), Callers.current().memberId());
        return records.get(record);
    }

    /** Replaces all lines and leaves the record's amount alone: for rooms that exchange data and are told both. */
    public void write(UUID record, List<LineDraft> drafts) {
        records.requireEditable(record);
        store.deleteAll(record);
        store.insert(record, drafts);
        store.touch(record, clock.instant(), Callers.current().memberId());
    }

    /** Empty without lines. */
    static Optional<Money> total(List<LineDraft> lines) {
        return lines.stream().map(line -> line.price().times(line.quantity())).reduce(Money::plus);
    }

    /** @throws Problem 422 with a pointer to each wrong value */
    static List<LineDraft> read(List<Written> written, String currency) {
        List<Written> lines = written == null ? List.of() : written;
        Problem problem = Problem.invalid();
        if (lines.size() > MOST) {
            throw problem.at("/lines", "records", "too_many", MOST);
        }
        List<LineDraft> drafts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            drafts.add(read(lines.get(i), "/lines/" + i, currency, problem));
        }
        problem.throwIfErrors();
        return drafts;
    }

    private static LineDraft read(Written line, String pointer, String currency, Problem problem) {
        if (line.name() == null || line.name().isBlank()) {
            problem.at(pointer + "/name", "records", "required");
        }
        BigDecimal quantity = number(line.quantity(), 3, pointer + "/quantity", problem);
        BigDecimal price = number(line.price(), 2, pointer + "/price", problem);
        String name = line.name() == null ? "" : line.name().strip();
        return new LineDraft(
                name.length() > 500 ? name.substring(0, 500) : name,
                quantity,
                Money.parse(price.toPlainString(), currency),
                externalId(line.externalId(), pointer, problem));
    }

    /** Another system calls it so or not at all: a part of it is nobody's. */
    private static @Nullable String externalId(@Nullable String id, String pointer, Problem problem) {
        if (id == null || id.isBlank()) {
            return null;
        }
        if (id.length() > LONGEST_ID) {
            problem.at(pointer + "/externalId", "kernel", "bad_value");
        }
        return id;
    }

    private static BigDecimal number(String text, int scale, String pointer, Problem problem) {
        try {
            BigDecimal number = new BigDecimal(text == null ? "" : text.strip().replace(',', '.'));
            if (number.signum() >= 0
                    && number.compareTo(LARGEST) <= 0
                    && number.stripTrailingZeros().scale() <= scale) {
                return number;
            }
        } catch (NumberFormatException notNumber) {
            // Said below, as for numbers that are none of a line.
        }
        problem.at(pointer, "records", "number", text == null ? "" : text);
        return BigDecimal.ZERO;
    }
}
