/** The browser application's files: every page address leads to the one document, and the headers that protect it. */
package io.dukon.identity.pages;
