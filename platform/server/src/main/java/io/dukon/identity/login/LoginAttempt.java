package io.dukon.identity.login;

/** A login under way: what we sent the browser to Keycloak with, and where it wants to go afterwards. */
record LoginAttempt(String bindingHash, String verifier, String nonce, String returnTo, boolean silent) {}
