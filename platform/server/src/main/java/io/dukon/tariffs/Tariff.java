package io.dukon.tariffs;

import io.dukon.kernel.Texts;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a shop pays for, or tries out.
 *
 * @param id       free, basic, standard, professional; or {@link #TRIAL}
 * @param features all that it has, those of lower tariffs too
 * @param limits   how many of a thing it allows; of what is not here, any number
 */
public record Tariff(String id, Set<String> features, Map<String, Integer> limits) {

    /** Of a shop that has chosen no tariff yet. */
    public static final String TRIAL = "trial";

    public boolean allows(String feature) {
        return features.contains(feature);
    }

    /** Empty = any number. */
    public OptionalInt limit(String of) {
        Integer limit = limits.get(of);
        return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    /** Its name in this language. */
    public String name(String language) {
        return Texts.get("tariffs", language, "tariff." + id);
    }
}
