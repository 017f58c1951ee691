package io.dukon.files;

import io.dukon.kernel.JobBody;
import io.dukon.kernel.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** A file that nobody has put on a record within a day goes. */
@ApplicationScoped
class FreeFileJob implements JobHandler {

    static final String KIND = "free_file";
    static final Duration KEPT = Duration.ofDays(1);

    @Inject
    FileStore store;

    static String key(UUID file) {
        return KIND + ":" + file;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(JobBody body) {
        store.deleteFree(UUID.fromString(body.payload().path("file").asText()));
    }
}
