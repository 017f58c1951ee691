/** Robots and processes as they are defined: triggers, steps, events that start them. */
package io.dukon.definitions.automation;
