package io.dukon.files;

import io.dukon.tenancy.Row;
import io.dukon.tenancy.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** SQL of files. Their content is read one at a time. */
@ApplicationScoped
class FileStore {

    private static final String COLUMNS = "id, name, media_type, image, size, hash, created_at, created_by, record_id";

    @PersistenceContext
    EntityManager em;

    void insert(StoredFile file, byte[] content) {
        Sql.of(
                        em,
                        """
                insert into dukon.file (tenant_id, id, name, media_type, image, size, hash, content, created_at, created_by)
                values (:tenant, :id, :name, :mediaType, :image, :size, :hash, :content, :at, :by)""")
                .set("id", file.id())
                .set("name", file.name())
                .set("mediaType", file.mediaType())
                .set("image", file.image())
                .set("size", file.size())
                .set("hash", file.hash())
                .set("content", content)
                .set("at", file.createdAt())
                .set("by", file.createdBy())
                .run();
    }

    Optional<StoredFile> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<StoredFile> find(Collection<UUID> ids) {
        return Sql.of(
                        em,
                        "select " + COLUMNS
                                + " from dukon.file where tenant_id = :tenant and id = any(cast(:ids as uuid[]))")
                .set("ids", ids)
                .list(FileStore::file);
    }

    byte[] content(UUID id) {
        return Sql.of(em, "select content from dukon.file where tenant_id = :tenant and id = :id")
                .set("id", id)
                .first(row -> row.bytes("content"))
                .orElseThrow();
    }

    /** Bytes that the shop keeps. */
    long used() {
        return Sql.of(em, "select coalesce(sum(size), 0) as used from dukon.file where tenant_id = :tenant")
                .first(row -> row.number("used"))
                .orElseThrow();
    }

    /** Gives the member's free files among these to the record. */
    void give(Collection<UUID> ids, UUID member, UUID record, String field) {
        Sql.of(
                        em,
                        """
                update dukon.file set record_id = :record, field = :field
                where tenant_id = :tenant and id = any(cast(:ids as uuid[])) and record_id is null and created_by = :member""")
                .set("ids", ids)
                .set("member", member)
                .set("record", record)
                .set("field", field)
                .run();
    }

    /** Those of the record's files that the member has sent himself, or that came to it by this field. */
    List<UUID> of(UUID record, String field, UUID member, Collection<UUID> ids) {
        return Sql.of(
                        em,
                        """
                select id from dukon.file
                where tenant_id = :tenant and id = any(cast(:ids as uuid[])) and record_id = :record
                  and (field = :field or created_by = :member)""")
                .set("record", record)
                .set("field", field)
                .set("member", member)
                .set("ids", ids)
                .list(row -> row.id("id"));
    }

    /** @param copies ids of the files that stand on other records, and of what is made of each for this one */
    void copy(Map<UUID, UUID> copies, UUID record, String field, Instant at) {
        List<UUID> originals = List.copyOf(copies.keySet());
        Sql.of(
                        em,
                        """
                insert into dukon.file (tenant_id, id, name, media_type, image, size, hash, content, created_at, created_by,
                  record_id, field)
                select :tenant, c.copy, f.name, f.media_type, f.image, f.size, f.hash, f.content, :at, f.created_by, :record, :field
                from dukon.file f
                join unnest(cast(:originals as uuid[]), cast(:copies as uuid[])) as c(original, copy) on c.original = f.id
                where f.tenant_id = :tenant and f.id = any(cast(:originals as uuid[]))""")
                .set("originals", originals)
                .set("copies", originals.stream().map(copies::get).toList())
                .set("at", at)
                .set("record", record)
                .set("field", field)
                .run();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        find(ids).forEach(file -> names.put(file.id(), file.name()));
        return names;
    }

    /** @return whether it was still free */
    boolean deleteFree(UUID id) {
        return Sql.of(em, "delete from dukon.file where tenant_id = :tenant and id = :id and record_id is null")
                        .set("id", id)
                        .run()
                == 1;
    }

    private static StoredFile file(Row row) {
        return new StoredFile(
                row.id("id"),
                row.text("name"),
                row.text("media_type"),
                row.flag("image"),
                row.integer("size"),
                row.text("hash"),
                row.time("created_at"),
                row.id("created_by"),
                row.id("record_id"));
    }
}
