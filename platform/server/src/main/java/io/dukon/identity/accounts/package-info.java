/** People as Keycloak keeps them: made at sign-up and invitation, over its administration interface. */
package io.dukon.identity.accounts;
