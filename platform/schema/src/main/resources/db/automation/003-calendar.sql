--liquibase formatted sql

--changeset automation:003-runs-without-a-record
--comment: A schedule without a filter is about no record.
alter table dukon.automation_run alter column record_id drop not null;

--changeset automation:004-due splitStatements:false
-- When a date trigger next comes due for a record: planned when its field changes, taken when the time has come.
create table dukon.automation_due (
  tenant_id  uuid        not null,
  automation text        not null,
  record_id  uuid        not null,
  due_at     timestamptz not null,
  primary key (tenant_id, automation, record_id),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade
);
create index automation_due_next on dukon.automation_due (tenant_id, automation, due_at);
create index automation_due_record on dukon.automation_due (tenant_id, record_id);
select ops.secure_table('dukon.automation_due');

--changeset automation:005-health splitStatements:false
-- Failures of an automation in a row; one that goes on failing is stopped until somebody has looked at it.
create table dukon.automation_health (
  tenant_id  uuid        not null,
  automation text        not null,
  failures   int         not null,
  stopped_at timestamptz,
  reason     text,
  primary key (tenant_id, automation)
);
select ops.secure_table('dukon.automation_health');
