/**
 * Brings a database to this release before the server starts: migrations, partitions for the coming months, and the
 * catalogue of packs. Runs as the migrator, so the server never holds the owner's password.
 *
 * <p>Words: <i>changeset</i> is one migration; <i>kind</i> of a table says whose rows it holds (db/tables.yaml).
 */
package io.dukon.schema;
