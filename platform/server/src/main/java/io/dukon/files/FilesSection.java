package io.dukon.files;

import io.dukon.records.RecordRow;
import io.dukon.records.RecordSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** On the page of a record: what the files in its fields are called, whose ids the fields hold. */
@ApplicationScoped
class FilesSection implements RecordSection {

    /** @param files absent where no field that the reader sees holds one */
    @Schema(name = "FilesOfRecord", extensions = @Extension(name = "x-part-of", value = "Record"))
    public record FilesOfRecord(@Nullable List<FileView> files) {}

    @Inject
    Files files;

    @Override
    public FilesOfRecord of(RecordRow record) {
        List<FileView> all = files.of(record);
        return new FilesOfRecord(all.isEmpty() ? null : all);
    }
}
