/** The event stream: open browsers hear within moments what happened in their shop. */
package io.dukon.identity.stream;
