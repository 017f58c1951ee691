/**
 * Whose data a piece of work may touch: the tenant (a shop), the caller, and the wall between tenants.
 *
 * <p>Words: <i>tenant</i> is a shop and all that is its; <i>caller</i> is on whose behalf the code runs now; <i>cause</i>
 * says which robot made a change, so that a robot's own changes can be counted and stopped. The wall is row-level
 * security in PostgreSQL; Hibernate's {@code @TenantId} is convenience on top of it.
 *
 * <p>Tables: tenant; dir.tenant_directory, dir.public_token.
 */
package io.dukon.tenancy;
