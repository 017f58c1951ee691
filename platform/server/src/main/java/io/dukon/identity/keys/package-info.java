/** API keys: how programs of a shop come in. A key is shown once, stored as a hash, and revoked at once. */
package io.dukon.identity.keys;
