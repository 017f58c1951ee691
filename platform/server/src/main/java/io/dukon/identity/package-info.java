/**
 * Who works here: people, their shops, and the way in.
 *
 * <p>Words: a <i>person</i> is somebody with a password (kept by Keycloak, under the same id); a <i>member</i> is a person
 * in one shop, with roles; a <i>membership</i> is the directory's note that leads from a person to a shop; a
 * <i>session</i> is one browser that is let in, and stands in one shop at a time.
 *
 * <p>Keycloak says who a person is and nothing more: which shops, which roles and which rights are rows of ours, read at
 * every request (at most five seconds old).
 *
 * <p>Below it: {@code bus} (hints between nodes), {@code mail}, {@code accounts} (Keycloak's people), {@code login}
 * (sessions and the filter before every request), {@code limits} (how often somebody may try), {@code keys},
 * {@code confirmation}, {@code invitations}, {@code signup}, {@code stream}, {@code pages} (the browser application's files
 * and headers).
 *
 * <p>Tables: member, invitation, api_key; dir.person, dir.membership, dir.email_confirmation, dir.login_attempt,
 * dir.session, dir.api_key, dir.sign_up, dir.rate_limit.
 */
package io.dukon.identity;
