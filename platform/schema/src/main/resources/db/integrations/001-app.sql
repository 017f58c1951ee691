--liquibase formatted sql

--changeset integrations:001-installations
--comment: Each takes one of the places for apps that the tariff has; the earliest keep working when it has fewer.
create table dukon.app_installation (
  tenant_id    uuid        not null,
  app          text        not null,
  installed_at timestamptz not null,
  installed_by uuid        not null,
  primary key (tenant_id, app),
  foreign key (tenant_id, installed_by) references dukon.member (tenant_id, id)
);
select ops.secure_table('dukon.app_installation');
