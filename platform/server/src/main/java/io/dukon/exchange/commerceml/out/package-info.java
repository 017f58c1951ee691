/**
 * Writes documents in CommerceML 2, so that 1C takes a shop's orders and invoices without anyone typing them again (RS-802).
 * Pure: plain records in, bytes out. What is written here {@code exchange.commerceml} reads back as it was.
 */
package io.dukon.exchange.commerceml.out;
