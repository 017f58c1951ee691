--liquibase formatted sql

--changeset configuration:002-private-packs
--comment: A shop may bring packs of its own, and items that no pack brought belong to the pack "shop": an installation no longer names a released version.
alter table dukon.pack_installation drop constraint pack_installation_pack_version_fkey;

create table dukon.shop_pack (
  tenant_id   uuid        not null,
  pack        text        not null,
  version     text        not null,
  content     jsonb       not null,
  hash        text        not null,
  imported_at timestamptz not null,
  imported_by uuid,
  primary key (tenant_id, pack, version)
);
select ops.secure_table('dukon.shop_pack');

--changeset configuration:003-history
--comment: One row for whatever changed the configuration, with what it touched as it was before, so that it can be taken back.
create table dukon.configuration_change (
  tenant_id   uuid        not null,
  id          uuid        not null,
  at          timestamptz not null,
  member_id   uuid,
  member_name text        not null,
  kind        text        not null check (kind in ('install', 'upgrade', 'edit', 'reset', 'uninstall', 'undo', 'import')),
  pack        text,
  said        jsonb       not null,
  hash_before text        not null,
  hash_after  text        not null,
  version     bigint      not null,
  before      jsonb       not null,
  touched     text[]      not null,
  paths       text[]      not null,
  moving      jsonb,
  undone_by   uuid,
  primary key (tenant_id, id)
);
create index configuration_change_moving on dukon.configuration_change (tenant_id, id) where moving is not null;
select ops.secure_table('dukon.configuration_change');

--changeset configuration:004-decisions
--comment: What the shop chose where a new version met its own change; asked once for what the version says.
create table dukon.merge_decision (
  tenant_id   uuid        not null,
  pack        text        not null,
  path        text        not null,
  theirs_hash text        not null,
  choice      text        not null check (choice in ('mine', 'theirs', 'own')),
  own         jsonb,
  at          timestamptz not null,
  member_id   uuid,
  primary key (tenant_id, pack, path)
);
select ops.secure_table('dukon.merge_decision');
