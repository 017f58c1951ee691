--liquibase formatted sql

--changeset tenancy:001-tenant
create table dir.tenant_directory (
  id         uuid        primary key,
  slug       text        not null unique,
  name       text        not null,
  cell       text        not null default 'local',
  state      text        not null check (state in ('creating', 'active', 'closed')),
  epoch      bigint      not null default 1,
  created_at timestamptz not null
);

create table dukon.tenant (
  tenant_id             uuid        not null primary key,
  slug                  text        not null,
  name                  text        not null,
  locale                text        not null,
  time_zone             text        not null,
  currency              text        not null,
  epoch                 bigint      not null default 1,
  configuration_version bigint      not null default 0,
  checklist_dismissed   boolean     not null default false,
  confirm_before        timestamptz,
  created_at            timestamptz not null
);
select ops.secure_table('dukon.tenant');

--changeset tenancy:002-public-tokens
--comment: What an anonymous caller holds (a form's link, an invitation) leads to its tenant through the directory only.
create table dir.public_token (
  token_hash text        primary key,
  tenant_id  uuid        not null,
  kind       text        not null,
  target_id  uuid        not null,
  created_at timestamptz not null,
  expires_at timestamptz
);
