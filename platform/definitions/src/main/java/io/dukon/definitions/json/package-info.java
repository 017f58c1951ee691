/** Small readings of JSON trees; no meaning of the language lives here. */
package io.dukon.definitions.json;
