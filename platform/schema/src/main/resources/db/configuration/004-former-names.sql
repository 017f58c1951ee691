--liquibase formatted sql

--changeset configuration:006-former-names splitStatements:false
-- What things were called before a version of their pack renamed them: history goes on naming them so.
create table dukon.former_name (
  tenant_id uuid not null,
  kind      text not null,
  item_id   text not null,
  now       text not null,
  primary key (tenant_id, kind, item_id)
);
select ops.secure_table('dukon.former_name');
