/** JSON Schemas of the files of packs, written from the one grammar: editors complete and check by them. */
package io.dukon.definitions.schema;
