-- Everything that only a superuser may do, once per database server. Safe to run again: it also brings changed
-- passwords to the roles. Plain psql understands it too, once the ${...} are filled in.
--
--   dukon_migrator  owns the schema and runs migrations before a start; never used by the running server
--   dukon_app       the server: no table of its own, cannot pass the row-level policies
--   dukon_worker    sees only the narrow job heads across shops
--   dukon_mover     moves a shop to another database; switched on by hand for that hour
--   keycloak        owns the separate database of the login server

SELECT format('CREATE ROLE %I', r) FROM unnest(ARRAY['dukon_migrator', 'dukon_app', 'dukon_worker', 'dukon_mover', 'keycloak']) r
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) \gexec

ALTER ROLE dukon_migrator LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD '${migrator.password}';
ALTER ROLE dukon_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD '${app.password}';
ALTER ROLE dukon_worker LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD '${worker.password}';
ALTER ROLE dukon_mover NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE REPLICATION BYPASSRLS;
ALTER ROLE keycloak LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD '${keycloak.password}';

-- ICU, so that sorting and lower() are the same on every machine, for Cyrillic too.
SELECT 'CREATE DATABASE dukon OWNER dukon_migrator TEMPLATE template0 ENCODING ''UTF8'' LOCALE ''C'' LOCALE_PROVIDER icu ICU_LOCALE ''und'''
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'dukon') \gexec
SELECT 'CREATE DATABASE keycloak OWNER keycloak TEMPLATE template0 ENCODING ''UTF8'' LOCALE ''C'''
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'keycloak') \gexec

-- A role of one database has no business in the other.
REVOKE ALL ON DATABASE dukon FROM PUBLIC;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE dukon TO dukon_app, dukon_worker, dukon_mover;

\connect dukon
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE EXTENSION IF NOT EXISTS unaccent;
