package io.dukon.files;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as it is kept, without its content.
 *
 * @param mediaType of an image as its bytes say, else as the browser said; nobody is shown anything because of it
 * @param hash      SHA-256 of the content, hexadecimal
 * @param record    null while it is free
 */
record StoredFile(
        UUID id,
        String name,
        String mediaType,
        boolean image,
        int size,
        String hash,
        Instant createdAt,
        UUID createdBy,
        UUID record) {

    FileView view() {
        return new FileView(id, name, size, image);
    }
}
