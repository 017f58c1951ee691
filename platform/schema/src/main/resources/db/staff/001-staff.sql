--liquibase formatted sql

--changeset staff:001-units splitStatements:false
create table dukon.unit (
  tenant_id  uuid        not null,
  id         uuid        not null,
  name       text        not null,
  head_id    uuid,
  closed_at  timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, head_id) references dukon.member (tenant_id, id)
);
select ops.secure_table('dukon.unit');

create table dukon.unit_member (
  tenant_id uuid not null,
  member_id uuid not null,
  unit_id   uuid not null,
  primary key (tenant_id, member_id),
  foreign key (tenant_id, member_id) references dukon.member (tenant_id, id),
  foreign key (tenant_id, unit_id) references dukon.unit (tenant_id, id)
);
create index unit_member_unit on dukon.unit_member (tenant_id, unit_id);
select ops.secure_table('dukon.unit_member');

--changeset staff:002-days splitStatements:false
create table dukon.work_day (
  tenant_id  uuid        not null,
  id         uuid        not null,
  member_id  uuid        not null,
  started_at timestamptz not null,
  ended_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references dukon.member (tenant_id, id)
);
-- A day that has begun ends before the next begins.
create unique index work_day_open on dukon.work_day (tenant_id, member_id) where ended_at is null;
create index work_day_member on dukon.work_day (tenant_id, member_id, started_at desc);
select ops.secure_table('dukon.work_day');

create table dukon.roster_entry (
  tenant_id uuid not null,
  day       date not null,
  member_id uuid not null,
  shift     text not null,
  primary key (tenant_id, day, member_id),
  foreign key (tenant_id, member_id) references dukon.member (tenant_id, id)
);
select ops.secure_table('dukon.roster_entry');
