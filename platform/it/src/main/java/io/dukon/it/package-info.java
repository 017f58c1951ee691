/**
 * Tests of the whole product as it runs: a real installation on ports of its own, talked to over HTTP and in a browser.
 *
 * <p>Words: <i>installation</i> is the product started for the tests; <i>shop</i> is a shop that a test has opened in it;
 * <i>covers</i> names the requirements that a test proves.
 */
package io.dukon.it;
