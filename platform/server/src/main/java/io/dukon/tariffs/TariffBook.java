package io.dukon.tariffs;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.definitions.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** All tariffs, the smallest first, as {@code tariffs.yaml} says. */
record TariffBook(List<Tariff> tariffs) {

    static TariffBook read() {
        try (InputStream text = TariffBook.class.getResourceAsStream("tariffs.yaml")) {
            return of(Json.MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(text)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TariffBook of(JsonNode written) {
        List<Tariff> all = new ArrayList<>();
        Set<String> features = new LinkedHashSet<>();
        for (JsonNode one : written) {
            features.addAll(Json.strings(one, "features"));
            Map<String, Integer> limits = new LinkedHashMap<>();
            Json.entries(one.path("limits")).forEach((of, number) -> limits.put(of, number.intValue()));
            all.add(new Tariff(Json.text(one, "id"), Set.copyOf(features), Map.copyOf(limits)));
        }
        return new TariffBook(List.copyOf(all));
    }

    /** @param id null for a shop that chose none yet */
    Tariff of(String id) {
        if (id == null) {
            Tariff highest = tariffs.getLast();
            return new Tariff(Tariff.TRIAL, highest.features(), highest.limits());
        }
        return tariffs.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no tariff " + id));
    }

    /** The lowest tariff that has the feature. */
    Optional<Tariff> with(String feature) {
        return tariffs.stream().filter(one -> one.allows(feature)).findFirst();
    }

    /** The lowest tariff that allows more of it than this one. */
    Optional<Tariff> above(Tariff tariff, String limit) {
        OptionalInt now = tariff.limit(limit);
        return tariffs.stream()
                .filter(one -> now.isPresent()
                        && (one.limit(limit).isEmpty() || one.limit(limit).getAsInt() > now.getAsInt()))
                .findFirst();
    }
}
