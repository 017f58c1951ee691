/** The proof that an e-mail address is the person's: a link that we sent there. */
package io.dukon.identity.confirmation;
