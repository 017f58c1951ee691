/** Roles and the rights they carry. */
package io.dukon.definitions.role;
