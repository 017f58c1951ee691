package io.dukon.definitions.mutation;

import io.dukon.definitions.configuration.Configuration;
import io.dukon.definitions.pipeline.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What might be named by mistake instead of something else. */
record Others(Configuration configuration) {

    /** The next stage of the same pipeline. */
    Optional<String> stage(String name) {
        return configuration.stage(name).flatMap(stage -> {
            List<String> all = configuration.pipeline(stage.pipeline()).orElseThrow().stages().stream()
                    .map(Stage::name)
                    .toList();
            return next(all, name);
        });
    }

    Optional<String> task(String id) {
        return next(configuration.tasks().keySet(), id);
    }

    Optional<String> message(String id) {
        return next(configuration.messages().keySet(), id);
    }

    Optional<String> queue(String id) {
        return next(configuration.queues().keySet(), id);
    }

    /** A role that people hold. */
    Optional<String> role(String id) {
        List<String> people = configuration.roles().values().stream()
                .filter(role -> !role.principal())
                .map(role -> role.id())
                .toList();
        return next(people, id);
    }

    private static Optional<String> next(Collection<String> all, String one) {
        List<String> list = new ArrayList<>(all);
        int index = list.indexOf(one);
        return list.size() < 2 ? Optional.empty() : Optional.of(list.get((index + 1) % list.size()));
    }
}
