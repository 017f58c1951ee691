--liquibase formatted sql

--changeset automation:001-runs splitStatements:false
-- pending is what the run takes in when it is next advanced; left_by is the move by which its record left its stage.
create table dukon.automation_run (
  tenant_id  uuid        not null,
  id         uuid        not null,
  automation text        not null,
  record_id  uuid        not null,
  event_id   uuid        not null,
  depth      int         not null,
  state      text        not null check (state in ('ready', 'waiting', 'done', 'cancelled', 'failed', 'skipped')),
  stage      text,
  because    jsonb       not null,
  run_state  jsonb       not null,
  pending    jsonb,
  left_by    uuid,
  definition jsonb       not null,
  started_at timestamptz not null,
  ended_at   timestamptz,
  reason     text,
  primary key (tenant_id, id),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade
);
-- One run for one automation and event: the same event can never start it twice.
create unique index automation_run_once on dukon.automation_run (tenant_id, automation, event_id);
create index automation_run_record on dukon.automation_run (tenant_id, record_id, id desc);
create index automation_run_started on dukon.automation_run (tenant_id, started_at);
create index automation_run_failed on dukon.automation_run (tenant_id, id) where state = 'failed';
select ops.secure_table('dukon.automation_run');

create table dukon.run_effect (
  tenant_id uuid        not null,
  run_id    uuid        not null,
  step      text        not null,
  kind      text        not null,
  result    jsonb       not null,
  at        timestamptz not null,
  primary key (tenant_id, run_id, step),
  foreign key (tenant_id, run_id) references dukon.automation_run (tenant_id, id) on delete cascade
);
select ops.secure_table('dukon.run_effect');

create table dukon.run_wait (
  tenant_id uuid        not null,
  id        uuid        not null,
  run_id    uuid        not null,
  branch    text        not null,
  kind      text        not null,
  target    text,
  due_at    timestamptz,
  wait      jsonb       not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references dukon.automation_run (tenant_id, id) on delete cascade
);
create index run_wait_run on dukon.run_wait (tenant_id, run_id);
create index run_wait_target on dukon.run_wait (tenant_id, kind, target) where target is not null;
select ops.secure_table('dukon.run_wait');

-- What a run may do once for a record (once: record, record-year, record-day).
create table dukon.run_once (
  tenant_id  uuid not null,
  automation text not null,
  record_id  uuid not null,
  period     text not null,
  run_id     uuid not null,
  primary key (tenant_id, automation, record_id, period),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade
);
create index run_once_record on dukon.run_once (tenant_id, record_id);
select ops.secure_table('dukon.run_once');
