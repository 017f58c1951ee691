/** Robots said as sentences a shop owner reads. */
package io.dukon.definitions.sentence;
