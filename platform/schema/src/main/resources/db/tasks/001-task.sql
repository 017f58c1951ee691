--liquibase formatted sql

--changeset tasks:001-task
create table dukon.task (
  tenant_id      uuid        not null,
  id             uuid        not null,
  record_id      uuid,
  template       text,
  stage          text,
  on_leave       text        not null default 'keep' check (on_leave in ('void', 'done', 'keep')),
  title          text        not null,
  text           text        not null default '',
  responsible_id uuid,
  follows        boolean     not null default false,
  state          text        not null check (state in ('open', 'done', 'void')),
  due_at         timestamptz,
  author_kind    text        not null,
  author_id      uuid,
  author_name    text,
  run_id         uuid,
  created_at     timestamptz not null,
  done_at        timestamptz,
  done_by        uuid,
  version        int         not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, responsible_id) references dukon.member (tenant_id, id),
  foreign key (tenant_id, run_id) references dukon.automation_run (tenant_id, id)
);
create index task_record on dukon.task (tenant_id, record_id, state) where record_id is not null;
create index task_open on dukon.task (tenant_id, responsible_id, due_at) where state = 'open';
create index task_due on dukon.task (tenant_id, due_at) where state = 'open';
create index task_done on dukon.task (tenant_id, done_at desc) where state = 'done';
create index task_run on dukon.task (tenant_id, run_id) where run_id is not null;
select ops.secure_table('dukon.task');

--changeset tasks:002-queues
create table dukon.queue_turn (
  tenant_id        uuid        not null,
  queue            text        not null,
  member_id        uuid        not null,
  last_assigned_at timestamptz not null,
  primary key (tenant_id, queue, member_id),
  foreign key (tenant_id, member_id) references dukon.member (tenant_id, id)
);
select ops.secure_table('dukon.queue_turn');
