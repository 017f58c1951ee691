/** The commands for people who write packs: new, check, test, plan. They need nothing that runs. */
package io.dukon.definitions.cli;
