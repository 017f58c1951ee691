/** Hints between nodes over PostgreSQL notifications. A lost one costs seconds, never correctness: readers also poll. */
package io.dukon.identity.bus;
