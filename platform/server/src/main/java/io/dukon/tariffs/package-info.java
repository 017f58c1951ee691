/**
 * What a shop pays for: the tariffs, which of them a shop has, and what it may therefore use.
 *
 * <p>Words: a <i>tariff</i> is free, basic, standard or professional; a <i>feature</i> is something that a tariff has or
 * lacks ({@code crm.leads}); a <i>limit</i> is how many of a thing it allows ({@code apps}); the <i>trial</i> is a shop that
 * chose no tariff yet: it has everything of the highest (TF-OP-05). All tariffs stand in {@code tariffs.yaml}.
 *
 * <p>Whoever lets a shop have something that a tariff may lack asks {@link io.dukon.tariffs.Tariffs}. A shop does not choose
 * its tariff by itself: whoever runs the installation does, from outside ({@code ./dukon tariff}).
 *
 * <p>Tables: subscription.
 */
package io.dukon.tariffs;
