--liquibase formatted sql

--changeset configuration:001-packs
create table ref.pack_version (
  pack        text        not null,
  version     text        not null,
  content     jsonb       not null,
  hash        text        not null,
  released_at timestamptz not null,
  current     boolean     not null,
  primary key (pack, version)
);
grant select on ref.pack_version to dukon_app;

create table dukon.pack_installation (
  tenant_id    uuid        not null,
  pack         text        not null,
  version      text        not null,
  installed_at timestamptz not null,
  installed_by uuid,
  primary key (tenant_id, pack),
  foreign key (pack, version) references ref.pack_version (pack, version)
);
select ops.secure_table('dukon.pack_installation');

create table dukon.configuration_item (
  tenant_id uuid  not null,
  pack      text  not null,
  kind      text  not null,
  item_id   text  not null,
  position  int   not null,
  content   jsonb not null,
  primary key (tenant_id, pack, kind, item_id)
);
select ops.secure_table('dukon.configuration_item');
