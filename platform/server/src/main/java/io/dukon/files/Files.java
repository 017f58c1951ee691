package io.dukon.files;

import com.fasterxml.jackson.databind.JsonNode;
import io.dukon.access.Access;
import io.dukon.access.Sight;
import io.dukon.configuration.Configurations;
import io.dukon.definitions.json.Json;
import io.dukon.definitions.type.FieldDefinition;
import io.dukon.kernel.Callers;
import io.dukon.kernel.Ids;
import io.dukon.kernel.Jobs;
import io.dukon.kernel.Problem;
import io.dukon.records.FileFields;
import io.dukon.records.RecordRow;
import io.dukon.records.Records;
import io.dukon.tariffs.Tariffs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files of the shop: every person of it sends them; who sees the field that holds one reads it. */
@ApplicationScoped
@Transactional
public class Files {

    /** Bytes of the largest file. */
    static final int LARGEST = 10 * 1024 * 1024;

    /** The limit of tariffs, and its unit. */
    private static final String DISK = "disk";

    private static final long GIGABYTE = 1L << 30;

    @Inject
    FileStore store;

    @Inject
    Records records;

    @Inject
    Access access;

    @Inject
    Configurations configurations;

    @Inject
    Tariffs tariffs;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * Keeps what a person sends, for himself until he puts it on a record; what is not there after a day goes.
     *
     * @param content one byte more than allowed is enough to say that it is too much
     * @throws Problem 413 {@code too_large}, 422 {@code empty}, 403 {@code limit} when the tariff's disk is full
     */
    public FileView keep(String name, String mediaType, byte[] content) {
        UUID member = Callers.current().memberId();
        if (member == null) {
            throw Problem.of(403, "files", "people_only");
        }
        if (content.length > LARGEST) {
            throw Problem.of(413, "files", "too_large", String.valueOf(LARGEST / (1024 * 1024)));
        }
        if (content.length == 0) {
            throw Problem.of(422, "files", "empty");
        }
        tariffs.requireRoom(DISK, filled(store.used() + content.length));
        Instant now = clock.instant();
        StoredFile file = file(name, mediaType, content, now, member);
        store.insert(file, content);
        jobs.add(FreeFileJob.KIND, FreeFileJob.key(file.id()), now.plus(FreeFileJob.KEPT), Map.of("file", file.id()));
        return file.view();
    }

    /** Whole units that are taken already when so much is to fit: full is full to the byte. */
    static int filled(long bytes) {
        return (int) ((bytes - 1) / GIGABYTE);
    }

    private static StoredFile file(String name, String mediaType, byte[] content, Instant now, UUID member) {
        String said = mediaType == null || mediaType.length() > 100 ? "application/octet-stream" : mediaType;
        var image = ImageKind.of(content);
        return new StoredFile(
                Ids.next(),
                FileName.of(name),
                image.map(ImageKind::mediaType).orElse(said),
                image.isPresent(),
                content.length,
                hash(content),
                now,
                member,
                null);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JRE has SHA-256", e);
        }
    }

    /** @throws Problem 404 when it is not there, or nothing that the caller sees holds it */
    public Download read(UUID id) {
        StoredFile file =
                store.find(id).filter(this::readable).orElseThrow(() -> Problem.of(404, "kernel", "not_found"));
        return new Download(file.name(), file.image() ? file.mediaType() : null, store.content(id));
    }

    private boolean readable(StoredFile file) {
        if (file.record() == null) {
            return file.createdBy().equals(Callers.current().memberId());
        }
        return records.find(file.record())
                .filter(row -> held(row).contains(file.id().toString()))
                .isPresent();
    }

    /** The files that the caller sees of a record, in the order in which they stand there. */
    List<FileView> of(RecordRow row) {
        List<String> held = held(row);
        List<UUID> ids = held.stream().map(UUID::fromString).toList();
        return ids.isEmpty()
                ? List.of()
                : store.find(ids).stream()
                        .filter(file -> row.id().equals(file.record()))
                        .sorted(Comparator.comparingInt(
                                file -> held.indexOf(file.id().toString())))
                        .map(StoredFile::view)
                        .toList();
    }

    /** Ids of the files in those fields of the record that the caller sees. */
    private List<String> held(RecordRow row) {
        List<FieldDefinition> fields =
                configurations.current().type(row.type()).map(FileFields::of).orElse(List.of());
        if (fields.isEmpty()) {
            return List.of();
        }
        Sight sight = access.sight(row.type());
        return fields.stream()
                .filter(field -> sight.sees(field.id(), row.responsibleId()))
                .flatMap(field -> Json.asList(row.value(field.id())).stream())
                .map(JsonNode::asText)
                .filter(FileFields::isId)
                .toList();
    }
}
