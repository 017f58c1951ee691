--liquibase formatted sql

--changeset identity:006-rate-limits
--comment: One row a key (a keyed hash): when all tries of the key are back. Rows whose time has passed are swept.
create table dir.rate_limit (
  key        text        primary key,
  settled_at timestamptz not null
);
create index rate_limit_settled on dir.rate_limit (settled_at);
