/** The plugin to copy: a folder with its manifest, its texts and one class for each port it serves. */
package io.dukon.plugins.example;
