package io.dukon.files;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file as people read it.
 *
 * @param size  in bytes
 * @param image whether it may be shown as a picture
 */
@Schema(name = "File")
public record FileView(UUID id, String name, int size, boolean image) {}
