/**
 * The way in for people: login through Keycloak (authorization code with PKCE, run by the server), sessions as rows, and
 * the filter that stands before every request.
 *
 * <p>The browser holds one opaque cookie and no token of Keycloak (only the address of a logout carries one, as its hint).
 * A session stands in one shop at a time, for all tabs of the browser; the header {@code X-Dukon} says in which shop a
 * tab believes to be.
 */
package io.dukon.identity.login;
