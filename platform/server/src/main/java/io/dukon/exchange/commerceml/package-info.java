/**
 * Reads orders from CommerceML 2 files, the format in which web shops and 1C exchange them. Pure: bytes in, orders and
 * problems out; nothing is stored and no shop is known here.
 *
 * <p>Words: <i>document</i> is one {@code Документ} of the file; <i>order</i> is a document whose operation is «Заказ
 * товара»; <i>requisite</i> is a named value of a document. Each document is cut out of the text first and parsed alone,
 * so that a broken one cannot take its neighbours with it. Names are matched without their namespace.
 *
 * <p>The content is a stranger's: no document type, no entity, and limits on size, depth and count (reliability: bad
 * input is a report, never a failure).
 */
package io.dukon.exchange.commerceml;
