--liquibase formatted sql

--changeset configuration:005-journal
--comment: What became of single records and runs by a change of the configuration, so that it can be taken back one by one.
create table dukon.configuration_journal (
  tenant_id  uuid  not null,
  change_id  uuid  not null,
  step       int   not null,
  subject_id uuid  not null,
  before     jsonb not null,
  after      jsonb,
  primary key (tenant_id, change_id, step, subject_id),
  foreign key (tenant_id, change_id) references dukon.configuration_change (tenant_id, id)
);
select ops.secure_table('dukon.configuration_journal');
