package io.dukon.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * An uploaded file as it is kept; its orders are read apart.
 *
 * @param others documents of the file that are no orders
 * @param cut    the file ends before it should
 * @param state  preview, running or done
 * @param done   orders that the running import has dealt with
 * @param report null before the first import
 */
record OrderFile(
        UUID id,
        String fileName,
        UUID uploadedBy,
        String uploadedByName,
        Instant uploadedAt,
        Instant importedAt,
        int total,
        int others,
        boolean cut,
        String state,
        int done,
        ImportReport report) {

    /** Up to so many orders are imported while the person waits; more by jobs, with visible progress. */
    static final int AT_ONCE = 200;

    boolean large() {
        return total > AT_ONCE;
    }
}
