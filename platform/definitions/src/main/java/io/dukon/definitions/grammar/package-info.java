/**
 * The grammar of packs as data: which attributes stand where, what they hold, which make one whole. The check, the
 * canonical form, the JSON Schemas, diff and merge all read it here.
 */
package io.dukon.definitions.grammar;
