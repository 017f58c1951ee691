/**
 * Who works where and when: units of the shop, work days, the roster.
 *
 * <p>Words: a <i>unit</i> is a store or a department, with a head; a member works in one or in none. A <i>work day</i> is
 * what a person starts and ends by hand; who has started one works. The <i>roster</i> says who is to work on which day, in
 * which of the shifts that packs declare. Queues choose by the one, by the other, or by both.
 *
 * <p>Tables: unit, unit_member, work_day, roster_entry.
 */
package io.dukon.staff;
