--liquibase formatted sql

--changeset queues:003-given splitStatements:false
-- What a queue gave to somebody, by the id of the record or of the task: when he leaves the shop, it goes back there. A row
-- speaks of as long as that member has it; whoever hands it on by hand ends it.
create table dukon.queue_given (
  tenant_id uuid not null,
  id        uuid not null,
  record_id uuid,
  task_id   uuid,
  queue     text not null,
  member_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, task_id) references dukon.task (tenant_id, id) on delete cascade,
  foreign key (tenant_id, member_id) references dukon.member (tenant_id, id)
);
create index queue_given_record on dukon.queue_given (tenant_id, record_id) where record_id is not null;
create index queue_given_task on dukon.queue_given (tenant_id, task_id) where task_id is not null;
create index queue_given_member on dukon.queue_given (tenant_id, member_id);
select ops.secure_table('dukon.queue_given');
