package io.dukon.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The schema rules as questions to the catalogue. Each answers with the offenders; none means that the rule holds. */
enum SchemaRules {
    TENANT_KEY(
            "a tenant's row must be found, moved and deleted by its tenant, so tenant_id comes first in the primary key (R2)",
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'dukon' and c.relkind in ('r', 'p') and not exists (
              select 1 from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
              where i.indrelid = c.oid and i.indisprimary and a.attname = 'tenant_id'
                and a.atttypid = 'uuid'::regtype and a.attnotnull)"""),

    UNIQUE_IN_TENANT(
            "a unique key without tenant_id tells one shop what another one holds (R3)",
            """
            select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
            where n.nspname = 'dukon' and i.indisunique and a.attname <> 'tenant_id'"""),

    FOREIGN_KEYS(
            "row-level security does not watch foreign keys: both sides must start with tenant_id (R4)",
            """
            select k.conrelid::regclass || '.' || k.conname from pg_constraint k
            join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_class t on t.oid = k.confrelid join pg_namespace m on m.oid = t.relnamespace
            left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
            left join pg_attribute b on b.attrelid = t.oid and b.attnum = k.confkey[1]
            where k.contype = 'f' and (
              (n.nspname = 'dukon' and m.nspname = 'dukon' and (a.attname <> 'tenant_id' or b.attname <> 'tenant_id'))
              or (n.nspname = 'dukon' and m.nspname in ('dir', 'ops'))
              or (n.nspname <> 'dukon' and m.nspname = 'dukon')
              or k.confdeltype in ('n', 'd'))"""),

    WALL(
            "every table of a shop stands behind the wall, forced, with the one policy the generator writes (R7)",
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'dukon' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity
              and exists (select 1 from pg_policies p where p.schemaname = 'dukon' and p.tablename = c.relname
                and p.policyname = 'tenant_wall' and p.permissive = 'PERMISSIVE' and p.cmd = 'ALL' and p.roles = '{public}'
                and p.qual = p.with_check
                and p.qual = '(tenant_id = ( SELECT (NULLIF(current_setting(''app.tenant''::text, true), ''''::text))::uuid AS "nullif"))'))"""),

    NO_OTHER_POLICY(
            "a second permissive policy would open the wall; only the narrow job head has one, for the worker",
            """
            select tablename || '.' || policyname from pg_policies
            where schemaname = 'dukon' and policyname <> 'tenant_wall'
              and (tablename, policyname, roles::text) <> ('job', 'worker_sees_heads', '{dukon_worker}')"""),

    NO_SEQUENCES(
            "sequences tell the volume of all shops and do not move with one (R11)",
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('dukon', 'dir', 'ref') and c.relkind = 'S'"""),

    NO_TRIGGERS(
            "a trigger does not fire when a shop's rows are copied to another cell (R12)",
            """
            select t.tgrelid::regclass || '.' || t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
            join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'dukon' and not t.tgisinternal"""),

    NO_UNLOGGED(
            "an unlogged table blocks moving a shop, a large object escapes the wall (R13)",
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'dukon' and (c.relpersistence <> 'p' or exists (
              select 1 from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and a.atttypid = 'oid'::regtype))"""),

    ONE_LEVEL(
            "partitions of partitions cannot be distributed (R14)",
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'dukon' and c.relkind = 'p' and c.relispartition"""),

    SIXTEEN(
            "hash partitions have one modulus for ever, and only the records are many enough for them (R14)",
            """
            select p.partrelid::regclass::text from pg_partitioned_table p where p.partstrat = 'h' and (
              p.partrelid::regclass::text not in ('dukon.record', 'dukon.record_index', 'dukon.record_link')
              or (select count(*) from pg_inherits i where i.inhparent = p.partrelid) <> 16)"""),

    NO_VIEWS(
            "a view of the owner looks over the wall",
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'dukon' and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions, '{}')
              @> array['security_invoker=true'])"""),

    NO_DEFINER(
            "a function with its owner's rights looks over the wall",
            """
            select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname in ('dukon', 'dir', 'ref', 'ops') and p.prosecdef"""),

    APP_RIGHTS(
            "the server reads and writes rows; truncating or referencing would pass the wall",
            """
            select table_schema || '.' || table_name || ' ' || privilege_type from information_schema.role_table_grants
            where grantee in ('dukon_app', 'dukon_worker', 'PUBLIC') and table_schema in ('dukon', 'dir', 'ref', 'ops')
              and (privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                or table_schema = 'ops' or table_schema = 'ref' and privilege_type <> 'SELECT'
                or grantee = 'dukon_worker' and table_name <> 'job')"""),

    SAFE_ROLES(
            "the server's roles own nothing and bypass nothing (R20)",
            """
            select r.rolname from pg_roles r where r.rolname in ('dukon_app', 'dukon_worker') and (r.rolsuper
              or r.rolbypassrls or r.rolcreaterole or exists (select 1 from pg_class c where c.relowner = r.oid))"""),

    EXTENSIONS(
            "an extension that a managed PostgreSQL lacks would bind us to our own (R15)",
            """
            select extname from pg_extension
            where extname not in ('plpgsql', 'pg_trgm', 'btree_gin', 'unaccent', 'pg_stat_statements')"""),

    NOTHING_PUBLIC(
            "tables live in the four schemas (R1)",
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') """);

    final String because;
    private final String offenders;

    SchemaRules(String because, String offenders) {
        this.because = because;
        this.offenders = offenders;
    }

    List<String> offenders(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(offenders)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
