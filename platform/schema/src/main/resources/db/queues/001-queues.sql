--liquibase formatted sql

--changeset queues:001-places splitStatements:false
-- What waits for somebody of a queue, or may still move with the roster of its day.
create table dukon.queue_place (
  tenant_id  uuid        not null,
  id         uuid        not null,
  record_id  uuid,
  task_id    uuid,
  queue      text        not null,
  prefer     uuid,
  day        date,
  member_id  uuid,
  settles_at timestamptz,
  since      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, task_id) references dukon.task (tenant_id, id) on delete cascade
);
create unique index queue_place_record on dukon.queue_place (tenant_id, record_id) where task_id is null;
create unique index queue_place_task on dukon.queue_place (tenant_id, task_id) where task_id is not null;
create index queue_place_since on dukon.queue_place (tenant_id, since, id);
select ops.secure_table('dukon.queue_place');

--changeset queues:002-requests splitStatements:false
-- A request goes round people in their order: turn counts through all laps. It lives as long as its run waits for it.
create table dukon.request (
  tenant_id   uuid        not null,
  id          uuid        not null,
  run_id      uuid        not null,
  step        text        not null,
  record_id   uuid        not null,
  queue       text        not null,
  each_asked  text        not null,
  laps        int         not null,
  then_all    boolean     not null,
  may_decline boolean     not null,
  people      uuid[]      not null,
  declined    uuid[]      not null,
  turn        int         not null,
  until_at    timestamptz,
  state       text        not null check (state in ('asking', 'broadcast', 'accepted', 'nobody')),
  member_id   uuid,
  created_at  timestamptz not null,
  accepted_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references dukon.automation_run (tenant_id, id) on delete cascade,
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, member_id) references dukon.member (tenant_id, id)
);
-- The journal of the run says the same; one step asks once.
create unique index request_step on dukon.request (tenant_id, run_id, step);
create index request_record on dukon.request (tenant_id, record_id, id);
create index request_open on dukon.request (tenant_id, id) where state in ('asking', 'broadcast');
create index request_accepted on dukon.request (tenant_id, member_id) where state = 'accepted';
select ops.secure_table('dukon.request');
