/** The pure interpreter: a run of an automation as a value that takes inputs and asks its host for effects. */
package io.dukon.definitions.run;
