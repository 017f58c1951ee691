/**
 * Money that comes for records, noted by people or told by other systems.
 *
 * <p>Words: a <i>payment</i> has an amount, a day, a way in which it was paid, and perhaps a number and a purpose; less than
 * nothing is money given back. Its <i>basis</i> is what the other system says it pays: until the record of that basis is
 * here, the payment <i>waits</i>. A record is <i>settled</i> when its payments reach its amount, in the same currency.
 *
 * <p>This room knows no invoices: it tells robots {@code payment.received} and {@code payment.settled}, and what they do
 * is the business of packs. Payments are read by whoever sees the record and its amount.
 *
 * <p>Tables: payment.
 */
package io.dukon.payments;
