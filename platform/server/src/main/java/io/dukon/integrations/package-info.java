/**
 * Apps: what a shop takes beside the product itself, each in a place of its tariff.
 *
 * <p>Words: an <i>app</i> is contributed by a room as a bean of the port {@link io.dukon.integrations.App}; to
 * <i>install</i> one takes one of the tariff's <i>places</i> (TF-206), to remove it frees the place and keeps what the app
 * brought; an app is <i>active</i> while it is installed, the tariff has its feature, and it is within the places. What a
 * program outside needs to come in are the <i>credentials</i>, shown once.
 *
 * <p>Tables: app_installation.
 */
package io.dukon.integrations;
