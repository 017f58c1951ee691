/**
 * Packs a shop installs: the gallery, the preview, the installation, sample data, and the first steps of a new shop.
 *
 * <p>Words: <i>pack</i> is a template of a shop (types, pipelines, robots, roles); <i>installing</i> copies the items of
 * its current version into the shop's configuration; <i>sample data</i> are records a shop adds to look around and takes
 * away again; the <i>checklist</i> leads a new shop to its first order.
 *
 * <p>Tables: ref.pack_version, shop_pack.
 */
package io.dukon.packs;
