/** Forms that people and clients fill. */
package io.dukon.definitions.form;
