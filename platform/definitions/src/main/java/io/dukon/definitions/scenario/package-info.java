/** Tests of packs: given, when, then over a world in memory with a virtual clock. */
package io.dukon.definitions.scenario;
