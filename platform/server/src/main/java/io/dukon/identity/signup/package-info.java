/**
 * How a shop begins. The steps lie in three places (directory, Keycloak, the shop's own rows) that share no transaction;
 * {@link io.dukon.identity.signup.SignUps} does them in an order from which both ends can be reached, and
 * {@link io.dukon.identity.signup.Repair} brings an interrupted sign-up to one of them: a whole shop, or none.
 */
package io.dukon.identity.signup;
