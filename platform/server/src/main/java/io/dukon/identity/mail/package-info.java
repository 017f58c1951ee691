/** Letters of the product: confirmation, invitation. Queued in the caller's transaction, sent by a job afterwards. */
package io.dukon.identity.mail;
