/**
 * Web forms of a shop: requests that come in from its own page or from a page of ours.
 *
 * <p>Words: a <i>form</i> has a link that anybody may open; an <i>answer</i> is what a visitor typed into one of its
 * fields; a <i>submission</i> is one sent form, which makes one record on the stage where new requests go; the
 * <i>page key</i> is what a served page carries: when it was served, and a number that makes sending it twice one
 * request. A visitor is nobody we know: what is typed is checked, limited and never shown but as text.
 *
 * <p>The public page needs no script and loads nothing but its own style. The link leads to its shop through
 * dir.public_token alone.
 *
 * <p>Tables: web_form, form_submission; dir.public_token of kind {@code form}.
 */
package io.dukon.forms;
