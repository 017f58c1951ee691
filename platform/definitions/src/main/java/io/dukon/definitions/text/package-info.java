/** Texts of packs in several languages and the placeholders in them. */
package io.dukon.definitions.text;
