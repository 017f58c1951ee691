/**
 * Reads CommerceML 2 files, the format in which web shops and 1C exchange orders, invoices, payments and catalogues. Pure:
 * bytes in, what they say and what is wrong with them out; nothing is stored and no shop is known here.
 *
 * <p>Words: <i>document</i> is one {@code Документ} of the file: an <i>order</i>, an <i>invoice</i> or a <i>payment</i> by its
 * operation; <i>item</i> is a product, an offer, a group or a kind of price; <i>requisite</i> is a named value of a document.
 * Each document and item is cut out of the text first and parsed alone, so that a broken one cannot take its neighbours
 * with it. Names are matched without their namespace.
 *
 * <p>The content is a stranger's: no document type, no entity, and limits on size, depth and count (reliability: bad
 * input is a report, never a failure).
 */
package io.dukon.exchange.commerceml;
