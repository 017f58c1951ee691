/**
 * The exchange with an accounting system (1C): the dialogue of CommerceML, in which the accounting system always calls
 * (RS-801, RS-802; the wire is described at dev.1c-bitrix.ru, «Протокол обмена с 1С»).
 *
 * <p>Words: a <i>session</i> is one run of the exchange, from {@code checkauth} on; a <i>file</i> comes in <i>pieces</i>
 * and is read into <i>items</i> (a product, a price, an invoice, a payment), which are taken a few at a time while the
 * accounting system asks "further?" and is told {@code progress}; a <i>report</i> counts what became of them. Who is at a
 * file has a <i>hold</i> of it, by the number of his lease, and writes only while nobody took the file over. What we
 * tell the accounting system in turn is <i>offered</i> at {@code query} and counts as told when it says {@code success}.
 *
 * <p>A document that comes twice is one: 1C's id of it is an external reference of the source {@code onec}. The app 1C
 * must be installed and on the shop's tariff for any of it (RS-803).
 *
 * <p>Tables: exchange_session, exchange_file, exchange_piece, exchange_item, exchange_document, exchange_mark. Reads
 * record and record_line for what it offers, and external_reference. Stock levels are not read yet: nothing here keeps them.
 */
package io.dukon.exchange.dialogue;
