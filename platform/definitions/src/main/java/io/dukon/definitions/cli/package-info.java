/** The commands for people who write packs: new, check, test, plan, export. They need nothing that runs. */
package io.dukon.definitions.cli;
