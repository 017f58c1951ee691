package io.dukon.catalog;

import io.dukon.kernel.Words;
import io.dukon.tenancy.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.jetbrains.annotations.Nullable;

/** What is known of a product. Empty texts and a rate of null are not known. */
record Facts(
        String name,
        String article,
        String barcode,
        String description,
        String unit,
        @Nullable BigDecimal vatRate,
        String group,
        boolean archived) {

    static final String COLUMNS =
            "name, article, barcode, description, unit, vat_rate, group_external_id, archived_at is not null as archived";

    private static final String CHARACTERISTIC = "#";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static Facts of(Row row) {
        return new Facts(
                row.text("name"),
                row.text("article"),
                row.text("barcode"),
                row.text("description"),
                row.text("unit"),
                row.decimal("vat_rate"),
                row.text("group_external_id"),
                row.flag("archived"));
    }

    /** The external id of the product that this is a variant of; the product's own when it is none. */
    static String base(String externalId) {
        int cut = externalId.indexOf(CHARACTERISTIC);
        return cut > 0 ? externalId.substring(0, cut) : externalId;
    }

    /** What the external ids of a product's variants begin with. */
    static String variants(String externalId) {
        return externalId + CHARACTERISTIC;
    }

    /**
     * What is known after a source has spoken: what it says, else what stands, else what its product says.
     *
     * @param standing null when it is new
     * @param base     the product of a variant, null otherwise
     */
    static Facts after(CatalogProduct said, @Nullable Facts standing, @Nullable Facts base) {
        return new Facts(
                first(cut(said.name(), 500), standing, null, Facts::name),
                first(cut(said.article(), 100), standing, base, Facts::article),
                first(cut(said.barcode(), 300), standing, null, Facts::barcode),
                first(cut(said.description(), 10_000), standing, null, Facts::description),
                first(cut(said.unit(), 50), standing, base, Facts::unit),
                rate(said.vatRate(), standing, base),
                // A variant goes where its product goes.
                first(said.groupExternalId(), base, standing, Facts::group),
                said.removed());
    }

    private static String first(
            @Nullable String said, @Nullable Facts second, @Nullable Facts third, Function<Facts, String> fact) {
        if (said != null && !said.isBlank()) {
            return said.strip();
        }
        String known = second == null ? "" : fact.apply(second);
        return known.isEmpty() && third != null ? fact.apply(third) : known;
    }

    private static @Nullable BigDecimal rate(
            @Nullable BigDecimal said, @Nullable Facts standing, @Nullable Facts base) {
        if (said != null && said.signum() >= 0 && said.compareTo(WHOLE) <= 0) {
            return said.setScale(2, RoundingMode.HALF_UP);
        }
        BigDecimal known = standing == null ? null : standing.vatRate;
        return known == null && base != null ? base.vatRate : known;
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    /** Names in the order of an alphabet whose letters are those of their code. */
    String sortName() {
        String words = String.join(" ", Words.of(name));
        return words.length() <= 200 ? words : words.substring(0, 200);
    }

    /** What it is found by: an article is typed with its separators and without. */
    Set<String> tokens() {
        Set<String> tokens = new LinkedHashSet<>(Words.of(name));
        tokens.addAll(Words.of(article));
        String together = String.join("", Words.of(article));
        if (!together.isEmpty()) {
            tokens.add(Words.cut(together));
        }
        tokens.addAll(Words.of(barcode));
        return tokens;
    }
}
