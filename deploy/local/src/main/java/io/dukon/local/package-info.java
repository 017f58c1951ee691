/**
 * A whole installation on one machine: PostgreSQL, migrations, Keycloak, WildFly and a mail server, as child processes.
 *
 * <p>The processes outlive this program. What runs is therefore never kept in memory: it is read, each time, from the
 * files in {@code .dukon/run} and from the processes themselves, so that a killed launcher or a crashed part needs no
 * repair but the next {@code ./dukon up}.
 */
package io.dukon.local;
