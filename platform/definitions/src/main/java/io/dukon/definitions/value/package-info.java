/** The seven kinds of values: references, moments, spans of time, people and the rest, before they are evaluated. */
package io.dukon.definitions.value;
