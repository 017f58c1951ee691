/** Record types, their fields and lists, and the check of values against them. */
package io.dukon.definitions.type;
