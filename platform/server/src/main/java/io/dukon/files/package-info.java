/**
 * Files that people put into fields of kind {@code file}: photos, contracts, price lists.
 *
 * <p>Words: a <i>file</i> is what one person sent, with the name it had there; a <i>free</i> file stands on no record yet:
 * only who sent it reads it, and it goes after a day. What is <i>attached</i> stays with its record as long as that stands,
 * also after it was taken out of its field, so that undoing brings it back; but it is read only through a field that names
 * it, by who sees this field. An <i>image</i> is known by its first bytes, never by its name or by what the browser says.
 *
 * <p>Fields hold ids. The room of records asks {@link io.dukon.records.KeptFiles} which ids somebody may write there; this room
 * answers. How much a shop may keep is the limit {@code disk} of its tariff.
 *
 * <p>Tables: file.
 */
package io.dukon.files;
