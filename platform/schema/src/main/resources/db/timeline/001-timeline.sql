--liquibase formatted sql

--changeset timeline:001-entries splitStatements:false
create table dukon.timeline_entry (
  tenant_id  uuid        not null,
  id         uuid        not null,
  record_id  uuid        not null,
  kind       text        not null,
  actor_kind text        not null,
  actor_id   uuid,
  actor_name text,
  at         timestamptz not null,
  data       jsonb       not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade
) partition by range (id);
select ops.secure_table('dukon.timeline_entry');
select ops.month_partitions('dukon.timeline_entry', 3);
create index timeline_entry_record on dukon.timeline_entry (tenant_id, record_id, id desc);

--changeset timeline:002-notifications
create table dukon.notification (
  tenant_id uuid        not null,
  id        uuid        not null,
  member_id uuid        not null,
  record_id uuid,
  text      text        not null,
  at        timestamptz not null,
  read_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references dukon.member (tenant_id, id),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade
);
create index notification_member on dukon.notification (tenant_id, member_id, id desc);
create index notification_unread on dukon.notification (tenant_id, member_id) where read_at is null;
create index notification_record on dukon.notification (tenant_id, record_id) where record_id is not null;
select ops.secure_table('dukon.notification');
