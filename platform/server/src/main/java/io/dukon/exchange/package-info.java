/**
 * Data that comes in as files: orders of a web shop in CommerceML, with a preview before anything is written.
 *
 * <p>Words: an <i>order file</i> is one upload with the orders read from it; the <i>preview</i> says for each order
 * whether it will be made, is here already, or cannot be taken and why; the <i>import</i> makes a contact and a deal with
 * lines of each new order, each order in a transaction of its own. An order is known by its <i>external reference</i>, so
 * the same file again, cut or shuffled doubles nothing. Reading the format is the business of
 * {@code exchange.commerceml}; what an accounting system sends and takes by itself, that of {@code exchange.dialogue}.
 *
 * <p>Tables: order_file; external references are kept by the room records under the sources {@code commerceml} (orders)
 * and {@code commerceml-client} (customers without phone and e-mail); a preview also reads (never writes)
 * external_reference, so that it stays one statement for thousands of orders.
 */
package io.dukon.exchange;
