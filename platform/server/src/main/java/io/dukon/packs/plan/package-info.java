/**
 * Plans of packs: what would come, change, go and stay, what people consent to, and carrying it out.
 *
 * <p>Words: a <i>proposal</i> is what the shop would become, a <i>plan</i> is the proposal told to a person; a
 * <i>conflict</i> is an attribute that the shop and the new version both changed, a <i>decision</i> settles it and is
 * remembered as long as the version says the same; an item is <i>kept</i> when its pack goes and it stays as the shop's own.
 *
 * <p>Tables: merge_decision.
 */
package io.dukon.packs.plan;
